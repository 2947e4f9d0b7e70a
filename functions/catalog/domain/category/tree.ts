import type { CategoryNode, CategoryTree } from '../../../../contracts/catalog/documents.ts';
import { MAX_CATEGORIES, MAX_CATEGORY_DEPTH } from '../../../../contracts/catalog/product/category-input.ts';
import { Rejection } from '../../../../contracts/rejection.ts';

/** The shape of the category tree: every category's slug and parent, by id. */
export type Nodes = CategoryTree['nodes'];

/**
 * Hangs a category into the tree, new or moved, with all below it. Refuses `unknown_category` for a parent that is not there, `category_cycle`, `category_too_deep`,
 * `slug_taken` and `too_many_categories`.
 */
export function hang(nodes: Nodes, id: string, node: CategoryNode): Nodes {
  const namesake = Object.entries(nodes).find(([other, { slug }]) => slug === node.slug && other !== id)?.[0];
  if (namesake !== undefined) {
    throw new Rejection('slug_taken', `The slug "${node.slug}" belongs to another category.`, {
      slug: node.slug,
      categoryId: namesake,
    });
  }
  if (!(id in nodes) && Object.keys(nodes).length >= MAX_CATEGORIES) {
    throw new Rejection('too_many_categories', `A shop has at most ${MAX_CATEGORIES} categories.`, { most: MAX_CATEGORIES });
  }
  const above = node.parentId === undefined ? [] : pathTo(nodes, node.parentId);
  if (above.includes(id)) throw new Rejection('category_cycle', 'A category cannot stand below itself.', { categoryId: id });
  if (above.length + heightOf(nodes, id) > MAX_CATEGORY_DEPTH) {
    throw new Rejection('category_too_deep', `The category tree has at most ${MAX_CATEGORY_DEPTH} levels.`, {
      most: MAX_CATEGORY_DEPTH,
    });
  }
  return { ...nodes, [id]: node };
}

/** Takes a category out of the tree; refuses `category_not_empty` when others hang below it. */
export function takeOut(nodes: Nodes, id: string): Nodes {
  const children = childrenOf(nodes, id);
  if (children.length > 0) {
    throw new Rejection('category_not_empty', 'Other categories hang below this one. Move or delete those first.', { children });
  }
  const { [id]: _, ...rest } = nodes;
  return rest;
}

/** The ids from the top of the tree down to a category, itself included; refuses `unknown_category`. */
function pathTo(nodes: Nodes, id: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = nodes[at]?.parentId) {
    if (!nodes[at]) throw new Rejection('unknown_category', `There is no category "${at}".`, { categoryId: at });
    path.unshift(at);
  }
  return path;
}

/** How many levels a category and those below it take. */
function heightOf(nodes: Nodes, id: string): number {
  return 1 + Math.max(0, ...childrenOf(nodes, id).map((child) => heightOf(nodes, child)));
}

function childrenOf(nodes: Nodes, id: string): string[] {
  return Object.entries(nodes).flatMap(([child, { parentId }]) => (parentId === id ? [child] : []));
}
