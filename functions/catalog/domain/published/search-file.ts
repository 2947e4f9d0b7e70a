import type { Category } from '../../../../contracts/catalog/documents.ts';
import type { SearchFile } from '../../../../contracts/catalog/published/published-files.ts';
import { buildSearchFile } from '../../../../search/build-search-file.ts';
import { cardOf } from './card.ts';
import type { CategoryPaths } from './category-paths.ts';
import type { ProductOnSale } from './on-sale.ts';
import { textsOf } from './texts.ts';

/** The search index of all products: their texts, the titles of their categories, and as labels their facets' values and tags. */
export function searchFile(
  products: readonly ProductOnSale[],
  categories: readonly Category[],
  paths: CategoryPaths,
): SearchFile {
  const titles = new Map(categories.map((category) => [category.id, textsOf(category).title]));
  return buildSearchFile(
    products.map((product) => {
      const card = cardOf(product, paths);
      return {
        card,
        body: textsOf(product).description,
        categories: card.categories.map((id) => titles.get(id) ?? {}),
        labels: [...new Set([...Object.values(card.facets).flat(), ...product.tags])],
      };
    }),
  );
}
