import { bucketOf, PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { ProductsFile } from '../../../../contracts/catalog/published/published-files.ts';
import type { CategoryPaths } from './category-paths.ts';
import type { ProductOnSale } from './on-sale.ts';
import { publishedProduct } from './published-product.ts';

const PRODUCTS_PER_BUCKET = 24;
const FEWEST = 16;
const MOST = 512;

/** How many buckets there are for so many products: a power of two, so that the number rarely changes. */
export function bucketsFor(products: number): number {
  let buckets = FEWEST;
  while (buckets < MOST && products > buckets * PRODUCTS_PER_BUCKET) buckets *= 2;
  return buckets;
}

/** The product pages by bucket; a former slug stands in its own bucket and leads to the present one, unless another product has it now. */
export function productFiles(products: readonly ProductOnSale[], paths: CategoryPaths): ProductsFile[] {
  const count = bucketsFor(products.length);
  const files = Array.from(
    { length: count },
    (): ProductsFile => ({ format: PUBLISHED_FORMAT, kind: 'products', products: {}, redirects: {} }),
  );
  const present = new Set(products.map(({ slug }) => slug));
  for (const product of products) {
    const file = files[bucketOf(product.slug, count)];
    if (file) file.products[product.slug] = publishedProduct(product, paths);
    for (const former of product.previousSlugs.filter((slug) => !present.has(slug))) {
      const from = files[bucketOf(former, count)];
      if (from) from.redirects[former] = product.slug;
    }
  }
  return files;
}
