import type { Category } from '../../../../contracts/catalog/documents.ts';
import { PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { Card, CategoriesFile } from '../../../../contracts/catalog/published/published-files.ts';
import { inTreeOrder } from './category-paths.ts';
import { textsOf } from './texts.ts';

/** The categories that hold a card, with how many; an empty one is not shown, nor known of. */
export function categoriesFile(categories: readonly Category[], cards: readonly Card[]): CategoriesFile {
  const counts = new Map<string, number>();
  for (const id of cards.flatMap((card) => card.categories)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    format: PUBLISHED_FORMAT,
    kind: 'categories',
    categories: inTreeOrder(categories).flatMap((category) => {
      const productCount = counts.get(category.id);
      if (productCount === undefined) return [];
      const { id, slug, parentId } = category;
      return [
        { id, slug, ...textsOf(category), ...(parentId !== undefined && counts.has(parentId) ? { parentId } : {}), productCount },
      ];
    }),
  };
}
