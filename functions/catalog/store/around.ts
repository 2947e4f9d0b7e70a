import { Category } from '../../../contracts/catalog/documents.ts';
import { Market } from '../../../contracts/catalog/market.ts';
import { collection } from '../../kit/store/collection.ts';
import type { Work } from '../../kit/store/work.ts';
import type { Around, Needs } from '../domain/product/decision.ts';

const markets = collection(Market);
const categories = collection(Category);

/** What a decision on a product leans on beside it: one read for each market and category named. */
export async function readAround(work: Work, needs: Needs): Promise<Around> {
  const [foundMarkets, foundCategories] = await Promise.all([
    markets.readMany(work, needs.markets),
    categories.readMany(work, needs.categories),
  ]);
  return {
    markets: new Map(foundMarkets.flatMap((market) => (market ? [[market.id, market] as const] : []))),
    categories: new Set(foundCategories.flatMap((category) => (category ? [category.id] : []))),
  };
}
