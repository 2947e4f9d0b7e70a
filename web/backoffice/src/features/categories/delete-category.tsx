import type { CategoryView } from '../../../../../contracts/catalog/views.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { useCategoryChanges } from './category-queries.ts';

/** Takes a category away. */
export function DeleteCategory({ category, onClose }: { readonly category: CategoryView; readonly onClose: () => void }) {
  const { mutate, isPending, error } = useCategoryChanges().remove;
  const { id, version, title } = category;
  return (
    <Confirm
      open
      title={`Delete “${title}”?`}
      description="Products that stood in it stay, and no longer stand there. Its slug becomes free."
      verb="Delete it"
      dismiss="Keep it"
      danger
      busy={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => mutate({ id, version }, { onSuccess: onClose })}
    />
  );
}
