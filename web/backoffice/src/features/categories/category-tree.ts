import { MAX_CATEGORY_DEPTH } from '../../../../../contracts/catalog/product/category-input.ts';

/** What a category's place in the tree follows from. */
interface Hanging {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string | undefined;
  readonly position: number;
}

/** A category at its place: its depth (1 at the top), the titles from the top down to it, and how many hang directly below. */
export interface Placed<C extends Hanging> {
  readonly category: C;
  readonly depth: number;
  readonly path: readonly string[];
  readonly children: number;
}

/** All categories as a tree is read, from the top down; siblings by position, then by title. One whose parent is gone stands at the top. */
export function inTreeOrder<C extends Hanging>(categories: readonly C[]): Placed<C>[] {
  const known = new Set(categories.map(({ id }) => id));
  const below = Map.groupBy(categories, ({ parentId }) => (parentId !== undefined && known.has(parentId) ? parentId : ''));
  const placed: Placed<C>[] = [];
  const walk = (parent: string, path: readonly string[]): void => {
    const siblings = (below.get(parent) ?? []).toSorted((a, b) => a.position - b.position || a.title.localeCompare(b.title));
    for (const category of siblings) {
      const own = [...path, category.title];
      placed.push({ category, depth: own.length, path: own, children: below.get(category.id)?.length ?? 0 });
      walk(category.id, own);
    }
  };
  walk('', []);
  return placed;
}

/** Where a category may hang: anywhere but below itself, and not so deep that the tree becomes too deep. */
export function possibleParents<C extends Hanging>(tree: readonly Placed<C>[], id: string | undefined): Placed<C>[] {
  const start = tree.findIndex(({ category }) => category.id === id);
  const own = tree[start];
  if (own === undefined) return tree.filter(({ depth }) => depth < MAX_CATEGORY_DEPTH);
  const length = tree.slice(start + 1).findIndex(({ depth }) => depth <= own.depth);
  const branch = tree.slice(start, length < 0 ? undefined : start + 1 + length);
  const height = Math.max(...branch.map(({ depth }) => depth)) - own.depth + 1;
  return tree.filter((one) => !branch.includes(one) && one.depth + height <= MAX_CATEGORY_DEPTH);
}
