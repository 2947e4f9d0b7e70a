import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { ConfirmDelete } from '../../ui/dialogs/confirm-closing.tsx';
import { useCategoryChanges } from './category-queries.ts';

/** Takes a category away. */
export function DeleteCategory({ category, onClose }: { readonly category: CategoryView; readonly onClose: () => void }) {
  const { id, version, title } = category;
  return (
    <ConfirmDelete
      name={`“${title}”`}
      description="Products that stood in it stay, and no longer stand there. Its slug becomes free."
      change={useCategoryChanges().remove}
      of={{ id, version }}
      onClose={onClose}
    />
  );
}
