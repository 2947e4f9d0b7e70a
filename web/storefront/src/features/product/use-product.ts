import { published, type Loaded } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';
import type { FoundProduct } from '../../../../../sdk/catalog/catalog.ts';

const MISSING = 'missing';

const useFound = published(async (slug: string) => (await shop.catalog.product(slug)) ?? MISSING);

/** A product by its slug, on its way; `missing` when there is none. */
export function useProduct(slug: string): Loaded<FoundProduct | typeof MISSING> {
  return useFound(slug);
}
