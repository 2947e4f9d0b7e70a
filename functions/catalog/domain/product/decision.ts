import type { Product } from '../../../../contracts/catalog/documents.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { titleKeyOf } from './title-key.ts';

/** A product before the store has counted its version. */
export type Draft = Omit<Product, 'version'>;

/**
 * What a decision on a product leans on beside it: the markets and categories it names, as far as they exist. They are not written with it: a market that closes
 * or a category that goes in that very moment does no harm, since sales ask the market itself and the published catalogue leaves out what is gone.
 */
export type Around = { readonly markets: ReadonlyMap<string, Market>; readonly categories: ReadonlySet<string> };

/** Which markets and categories a decision asks for. */
export type Needs = { readonly markets: readonly string[]; readonly categories: readonly string[] };

/** Nothing beside the product itself. */
export const NO_NEEDS: Needs = { markets: [], categories: [] };

type ProductEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What was decided of a product: how it is now, and what to say of it. */
export type Decision = { readonly product: Draft; readonly events: readonly ProductEvent[] };

/** The fields that staff say; all others follow from them or from what was done. */
export const INPUT_FIELDS = [
  'slug',
  'locale',
  'title',
  'description',
  'translations',
  'brand',
  'categories',
  'tags',
  'attributes',
  'media',
  'taxCategory',
  'options',
  'variants',
] as const satisfies readonly (keyof ProductInput)[];

/** The markets that any variant has a price in, in alphabetical order. */
export function marketsOf(variants: ProductInput['variants']): string[] {
  return [...new Set(variants.flatMap((variant) => Object.keys(variant.prices)))].sort();
}

/** What an input asks for beside the product. */
export function needsOf(input: ProductInput): Needs {
  return { markets: marketsOf(input.variants), categories: input.categories };
}

/** The fields of a product that exist to be queried. */
export function derivedFrom(input: ProductInput): Pick<Product, 'marketIds' | 'titleKey' | 'variantCount'> {
  return {
    marketIds: marketsOf(input.variants),
    titleKey: titleKeyOf(input.title),
    variantCount: input.variants.length,
  };
}

/** What every event of a product says of it. */
export function identityOf(product: Draft) {
  return { productId: product.id, slug: product.slug, status: product.status };
}

/** The SKUs of a product, as its variants stand. */
export function skusOf(product: Pick<Draft, 'variants'>): string[] {
  return product.variants.map((variant) => variant.sku);
}
