import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { ConfirmChange } from '../../ui/dialogs/confirm-change.tsx';
import { useCategoryChanges } from './category-queries.ts';

/** Takes a category away. */
export function DeleteCategory({ category, onClose }: { readonly category: CategoryView; readonly onClose: () => void }) {
  const { id, version, title } = category;
  return (
    <ConfirmChange
      title={`Delete “${title}”?`}
      description="Products that stood in it stay, and no longer stand there. Its slug becomes free."
      verb="Delete it"
      dismiss="Keep it"
      danger
      change={useCategoryChanges().remove}
      of={{ id, version }}
      onClose={onClose}
    />
  );
}
