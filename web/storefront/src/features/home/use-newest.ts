import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { useMarket } from '../../app/shop/market.ts';
import { published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';

const useFound = published(() => shop.catalog.newest());

/** What was published last and is sold in the market; undefined until that is known, and none when it cannot be read. */
export function useNewest(): readonly Card[] | undefined {
  const loaded = useFound('all');
  const market = useMarket();
  if (loaded.status === 'failed') return [];
  if (loaded.status === 'loading' || !market) return undefined;
  return loaded.data.filter(({ prices }) => prices[market.id] !== undefined);
}
