import type { Category } from '../../../../contracts/catalog/documents.ts';
import type { CategoryView } from '../../../../contracts/catalog/views.ts';

/** A category as staff see it. */
export function categoryViewOf(category: Category): CategoryView {
  const { createdFrom: _, ...view } = category;
  return view;
}
