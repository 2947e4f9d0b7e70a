import * as z from 'zod/mini';
import { Id, Slug } from '../../ids.ts';
import { content } from './content.ts';

/** How deep the category tree goes: a category at the top has depth 1. */
export const MAX_CATEGORY_DEPTH = 6;

/** How many categories a shop may have: the tree's structure is one document. */
export const MAX_CATEGORIES = 2000;

/** What staff say about a category. Without a parent it stands at the top; siblings are shown by position, then by title. */
export const CategoryInput = z.strictObject({
  slug: Slug,
  ...content,
  parentId: z.optional(Id),
  position: z._default(z.int().check(z.minimum(0), z.maximum(1_000_000)), 0),
});
export type CategoryInput = z.infer<typeof CategoryInput>;
