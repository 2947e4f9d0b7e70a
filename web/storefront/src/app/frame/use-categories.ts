import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { usePublished } from '../shop/published.ts';
import { shop } from '../shop/shop.ts';

const NONE: readonly PublishedCategory[] = [];

/** All categories, parents before children; none until they are known. */
export function useCategories(): readonly PublishedCategory[] {
  const loaded = usePublished('categories', shop.catalog.categories);
  return loaded.status === 'ready' ? loaded.data : NONE;
}

/** The categories at the top. */
export function useTopCategories(): readonly PublishedCategory[] {
  return useCategories().filter(({ parentId }) => parentId === undefined);
}

/** The categories right below one. */
export function childrenOf(categories: readonly PublishedCategory[], id: string): readonly PublishedCategory[] {
  return categories.filter(({ parentId }) => parentId === id);
}
