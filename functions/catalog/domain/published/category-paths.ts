import type { Category } from '../../../../contracts/catalog/documents.ts';

/** Where categories hang: the ids of a category and all above it, nearest first; none for one that does not exist. */
export type CategoryPaths = (id: string) => readonly string[];

/** Follows the parents of categories; one whose parent is missing stands at the top. */
export function categoryPaths(categories: readonly Category[]): CategoryPaths {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (id) => {
    const path: string[] = [];
    for (let at = byId.get(id); at && !path.includes(at.id); at = at.parentId === undefined ? undefined : byId.get(at.parentId)) {
      path.push(at.id);
    }
    return path;
  };
}

/** The categories with parents before children and siblings by position, then by title. */
export function inTreeOrder(categories: readonly Category[]): Category[] {
  const known = new Set(categories.map(({ id }) => id));
  const children = Map.groupBy(categories.toSorted(bySibling), ({ parentId }) =>
    parentId !== undefined && known.has(parentId) ? parentId : undefined,
  );
  const below = (parentId: string | undefined): Category[] =>
    (children.get(parentId) ?? []).flatMap((category) => [category, ...below(category.id)]);
  return below(undefined);
}

function bySibling(one: Category, other: Category): number {
  if (one.position !== other.position) return one.position - other.position;
  if (one.title !== other.title) return one.title < other.title ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
