import { MAX_PRODUCT_BYTES } from '../../../../contracts/catalog/documents.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import type { Around, Draft } from './decision.ts';

/**
 * Refuses a product that names a market or category that is not there (`unknown_market`, `unknown_category`), or that is too large for its document (`product_too_large`).
 * What it named before may stay: a category may have gone since.
 */
export function checkAround(product: Draft, around: Around, before?: Draft): void {
  const market = product.marketIds.find((id) => !around.markets.has(id) && !before?.marketIds.includes(id));
  if (market !== undefined) {
    throw new Rejection('unknown_market', `There is no market "${market}". Make it before you set prices in it.`, { market });
  }
  const categoryId = product.categories.find((id) => !around.categories.has(id) && !before?.categories.includes(id));
  if (categoryId !== undefined) {
    throw new Rejection('unknown_category', `There is no category "${categoryId}".`, { categoryId });
  }
  const bytes = new TextEncoder().encode(JSON.stringify(product)).length;
  if (bytes > MAX_PRODUCT_BYTES) {
    throw new Rejection('product_too_large', `The product takes ${bytes} bytes, and ${MAX_PRODUCT_BYTES} at most.`, {
      bytes,
      maxBytes: MAX_PRODUCT_BYTES,
    });
  }
}
