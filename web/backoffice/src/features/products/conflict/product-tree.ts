import type { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import type { ProductView } from '../../../../../../contracts/catalog/views.ts';
import { type Merge, mergeChanges } from '../../../ui/editing/merge.ts';

/** A product with its variants by SKU, so that two people's changes of one variant are seen as such wherever it stands. */
export type ProductTree = Omit<ProductInput, 'variants'> & {
  readonly variants: Readonly<Record<string, ProductInput['variants'][number]>>;
};

/** What staff say about a product, without what the shop knows of it beside. */
export function inputOf(product: ProductView): ProductInput {
  const { slug, locale, title, description, translations, brand, categories, tags } = product;
  const { attributes, media, taxCategory, options, variants } = product;
  const said = {
    slug,
    locale,
    title,
    description,
    translations,
    categories,
    tags,
    attributes,
    media,
    taxCategory,
    options,
    variants,
  };
  return brand === undefined ? said : { ...said, brand };
}

/** Puts the variants of a product under their SKUs. */
export function treeOf({ variants, ...rest }: ProductInput): ProductTree {
  return { ...rest, variants: Object.fromEntries(variants.map((variant) => [variant.sku, variant])) };
}

/** Turns a tree back into what the contract takes. */
export function inputOfTree({ variants, ...rest }: ProductTree): ProductInput {
  return { ...rest, variants: Object.values(variants) };
}

/** Puts my changes of a product on somebody else's. */
export function mergeProducts(before: ProductInput, mine: ProductInput, theirs: ProductInput): Merge<ProductInput> {
  const { merged, differences } = mergeChanges(treeOf(before), treeOf(mine), treeOf(theirs));
  return { merged: inputOfTree(merged), differences };
}
