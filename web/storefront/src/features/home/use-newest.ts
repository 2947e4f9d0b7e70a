import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { useMarket } from '../../app/shop/market.ts';
import { type Loaded, published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';

const useFound = published(() => shop.catalog.newest());

/** What was published last, on its way. */
export function useNewestLoading(): Loaded<readonly Card[]> {
  return useFound('all');
}

/** What was published last and is sold in the market; undefined until that is known. */
export function useNewest(): readonly Card[] | undefined {
  const loaded = useNewestLoading();
  const market = useMarket();
  if (loaded.status !== 'ready' || !market) return undefined;
  return loaded.data.filter(({ prices }) => prices[market.id] !== undefined);
}
