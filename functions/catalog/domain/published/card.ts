import type { Card, CardPrice, Picture } from '../../../../contracts/catalog/published/published-files.ts';
import { AVAILABILITY_FACET, BRAND_FACET, CATEGORY_FACET } from '../../../../contracts/catalog/published/facet-names.ts';
import type { CategoryPaths } from './category-paths.ts';
import type { ProductOnSale } from './on-sale.ts';
import { textsOf } from './texts.ts';

/** Names that a facet of the shop's own may not take. */
const RESERVED = new Set([CATEGORY_FACET, AVAILABILITY_FACET]);

/** A product as listings and results show it. */
export function cardOf(product: ProductOnSale, paths: CategoryPaths): Card {
  const [picture] = picturesOf(product);
  return {
    id: product.id,
    slug: product.slug,
    title: textsOf(product).title,
    ...(picture ? { picture } : {}),
    prices: cardPrices(product),
    categories: [...new Set(product.categories.flatMap(paths))].sort(),
    facets: facetsOf(product),
    skus: product.variants.map(({ sku }) => sku),
    publishedAt: firstOnSale(product),
  };
}

/** When it was first on sale; taking it off and putting it on again does not make it new. */
export function firstOnSale({ firstPublishedAt, publishedAt, createdAt }: ProductOnSale): string {
  return firstPublishedAt ?? publishedAt ?? createdAt;
}

/** The pictures of a product in their order. */
export function picturesOf({ media, locale }: ProductOnSale): Picture[] {
  return media.map(({ url, alt }) => ({ url, alt: alt === '' ? {} : { [locale]: alt } }));
}

function cardPrices({ variants }: ProductOnSale): Record<string, CardPrice> {
  const markets = [...new Set(variants.flatMap(({ prices }) => Object.keys(prices)))].sort();
  return Object.fromEntries(
    markets.map((market) => {
      const prices = variants.flatMap((variant) => variant.prices[market] ?? []);
      const [cheapest] = prices.toSorted((one, other) => one.amountMinor - other.amountMinor);
      const fromMinor = cheapest?.amountMinor ?? 0;
      const toMinor = Math.max(...prices.map(({ amountMinor }) => amountMinor));
      const before = cheapest?.compareAtMinor;
      const price = {
        fromMinor,
        ...(toMinor > fromMinor ? { toMinor } : {}),
        ...(before === undefined ? {} : { compareAtMinor: before }),
      };
      return [market, price];
    }),
  );
}

/** Values of options that variants on sale have, attributes, and the brand; what bears the same name is one facet. */
function facetsOf({ options, variants, attributes, brand }: ProductOnSale): Record<string, string[]> {
  const named: [string, readonly string[]][] = [
    ...options.map(({ name, values }): [string, readonly string[]] => [
      name,
      values.filter((value) => variants.some((variant) => variant.options[name] === value)),
    ]),
    ...Object.entries(attributes),
    ...(brand === undefined ? [] : [[BRAND_FACET, [brand]] as [string, readonly string[]]]),
  ];
  const facets: Record<string, string[]> = {};
  for (const [name, values] of named) {
    if (!RESERVED.has(name)) facets[name] = [...new Set([...(facets[name] ?? []), ...values])];
  }
  return facets;
}
