import type { PublishedProduct, PublishedVariant } from '../../../../contracts/catalog/published/published-files.ts';
import { firstOnSale, picturesOf } from './card.ts';
import type { CategoryPaths } from './category-paths.ts';
import type { ProductOnSale } from './on-sale.ts';
import { textsOf } from './texts.ts';

/** A product as its page shows it; each field is named here, so that what staff keep to themselves stays with them. */
export function publishedProduct(product: ProductOnSale, paths: CategoryPaths): PublishedProduct {
  const { id, slug, title: name, brand, attributes } = product;
  return {
    id,
    slug,
    name,
    ...(brand === undefined ? {} : { brand }),
    ...textsOf(product),
    pictures: picturesOf(product),
    options: optionsOf(product),
    attributes: { ...attributes },
    categories: product.categories.filter((category) => paths(category).length > 0),
    variants: product.variants.map((variant) => publishedVariant(variant, product.taxCategory)),
    publishedAt: firstOnSale(product),
  };
}

/** The options with the values that can be bought. */
function optionsOf({ options, variants }: ProductOnSale): PublishedProduct['options'] {
  return options.map(({ name, values }) => ({
    name,
    values: values.filter((value) => variants.some((variant) => variant.options[name] === value)),
  }));
}

function publishedVariant(variant: ProductOnSale['variants'][number], taxCategory: string): PublishedVariant {
  const { sku, options, prices, weightGrams, requiresShipping, imageUrl } = variant;
  return { sku, options, prices, weightGrams, taxCategory, requiresShipping, ...(imageUrl === undefined ? {} : { imageUrl }) };
}
