import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { useMarket } from '../../app/shop/market.ts';
import { published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';
import { PAGE_SIZE } from './use-results.ts';

const useListing = published((categoryId: string) => shop.catalog.listing(categoryId));

/** The newest products of a category from its own small file: there before the search, and in the same order. */
export function useFirstPage(categoryId: string | undefined): {
  readonly early: { readonly cards: readonly Card[]; readonly total: number } | undefined;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
} {
  const market = useMarket();
  const loaded = useListing(categoryId);
  if (loaded.status === 'failed') return { early: undefined, failure: loaded };
  if (loaded.status === 'loading' || !market) return { early: undefined, failure: undefined };
  const { cards, productCount } = loaded.data;
  const sold = cards.filter(({ prices }) => prices[market.id] !== undefined);
  return { early: { cards: sold.slice(0, PAGE_SIZE), total: productCount }, failure: undefined };
}
