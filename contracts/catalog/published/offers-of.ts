import type { Offer } from '../offer.ts';
import type { PublishedProduct } from './published-files.ts';

/** The offers of a published product, as pricing takes them. */
export function offersOf(product: PublishedProduct): Offer[] {
  const { id: productId, name: productTitle, slug } = product;
  return product.variants.map((variant) => ({ ...variant, productId, productTitle, slug, published: true }));
}
