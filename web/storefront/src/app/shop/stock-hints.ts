import type { StockHints } from '../../../../../sdk/catalog/catalog.ts';
import { published } from './published.ts';
import { shop } from './shop.ts';

const useHints = published(() => shop.catalog.availability());

/** What is known of stock; undefined until something is. */
export function useStockHints(): StockHints | undefined {
  const loaded = useHints('all');
  return loaded.status === 'ready' ? loaded.data : undefined;
}
