import type { Category } from '../../../../contracts/catalog/documents.ts';
import { categoryCreated, categoryDeleted, categoryUpdated } from '../../../../contracts/catalog/events.ts';
import type { CategoryInput } from '../../../../contracts/catalog/product/category-input.ts';
import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { same } from '../same.ts';
import { hang, type Nodes, takeOut } from './tree.ts';

/** A category before the store has counted its version. */
export type CategoryDraft = Omit<Category, 'version'>;

/** What was decided of the tree: its shape, and what to say of the category that was taken away. */
export type CategoryRemoval = {
  readonly nodes: Nodes;
  readonly events: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
};

/** What was decided of a category: how it is now, the tree's shape, and what to say of it. */
export type CategoryDecision = CategoryRemoval & { readonly category: CategoryDraft };

const FIELDS = ['slug', 'locale', 'title', 'description', 'translations', 'parentId', 'position'] as const;

/** Makes a category and hangs it into the tree; refuses what `hang` refuses. */
export function createCategory(
  made: { readonly id: string; readonly createdFrom: string; readonly now: Instant },
  input: CategoryInput,
  nodes: Nodes,
): CategoryDecision {
  const { id, createdFrom, now } = made;
  const category: CategoryDraft = { ...input, id, createdFrom, createdAt: now, updatedAt: now };
  const created = newEvent(categoryCreated, { ...identityOf(category), title: category.title });
  return { category, nodes: hang(nodes, id, nodeOf(category)), events: [created] };
}

/** Replaces all that staff say of a category, its place included; nothing is decided when nothing changed. Refuses what `hang` refuses. */
export function replaceCategory(
  present: CategoryDraft,
  input: CategoryInput,
  nodes: Nodes,
  now: Instant,
): CategoryDecision | undefined {
  const { parentId: _, ...rest } = present;
  const category: CategoryDraft = { ...rest, ...input, updatedAt: now };
  const changed = FIELDS.filter((field) => !same(present[field], category[field]));
  if (changed.length === 0) return undefined;
  const updated = newEvent(categoryUpdated, { ...identityOf(category), changed });
  return { category, nodes: hang(nodes, category.id, nodeOf(category)), events: [updated] };
}

/** Takes a category away; refuses `category_not_empty`. */
export function deleteCategory(present: CategoryDraft, nodes: Nodes): CategoryRemoval {
  return {
    nodes: takeOut(nodes, present.id),
    events: [newEvent(categoryDeleted, identityOf(present))],
  };
}

function nodeOf({ slug, parentId }: CategoryDraft) {
  return parentId === undefined ? { slug } : { slug, parentId };
}

function identityOf({ id, slug, parentId }: CategoryDraft) {
  return { categoryId: id, slug, parentId };
}
