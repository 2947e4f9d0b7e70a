import type { PublishedCategory } from '../../../../../contracts/catalog/published/published-files.ts';
import { type Loaded, published } from './published.ts';
import { shop } from './shop.ts';

const useAll = published(() => shop.catalog.categories());
const NONE: readonly PublishedCategory[] = [];

/** All categories on their way. */
export function useCategoriesLoading(): Loaded<readonly PublishedCategory[]> {
  return useAll('all');
}

/** All categories, parents before children; none until they are known. */
export function useCategories(): readonly PublishedCategory[] {
  const loaded = useAll('all');
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

/** The way from the top to a category, itself included. */
export function pathTo(categories: readonly PublishedCategory[], id: string | undefined): PublishedCategory[] {
  const category = categories.find((one) => one.id === id);
  return category ? [...pathTo(categories, category.parentId), category] : [];
}
