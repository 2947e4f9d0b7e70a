import type { Market } from '../../../../contracts/catalog/market.ts';
import type { Product } from '../../../../contracts/catalog/documents.ts';

/** A product as far as it is on sale: only variants with a price, only prices of active markets. */
export type ProductOnSale = Product;

/** What of a product may be shown: nothing (undefined) unless it is published and has a price in an active market. */
export function onSale(product: Product, markets: readonly Market[]): ProductOnSale | undefined {
  if (product.status !== 'published') return undefined;
  const active = new Set(markets.filter((market) => market.active).map(({ id }) => id));
  const variants = product.variants
    .map((variant) => ({
      ...variant,
      prices: Object.fromEntries(Object.entries(variant.prices).filter(([market]) => active.has(market))),
    }))
    .filter(({ prices }) => Object.keys(prices).length > 0);
  return variants.length > 0 ? { ...product, variants } : undefined;
}
