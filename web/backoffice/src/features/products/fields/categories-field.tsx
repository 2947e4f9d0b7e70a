import type { CategoryView } from '../../../../../../contracts/catalog/views.ts';
import { SelectField } from '../../../../../design/controls/field.tsx';
import { inTreeOrder } from '../../categories/category-tree.ts';
import { Chip } from '../../../ui/fields/chips-field.tsx';

interface CategoriesFieldProps {
  readonly categories: readonly CategoryView[];
  readonly values: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (values: string[]) => void;
}

/** The categories a product stands in. */
export function CategoriesField({ categories, values, error, onChange }: CategoriesFieldProps) {
  const tree = inTreeOrder(categories);
  const pathOf = (id: string) => tree.find(({ category }) => category.id === id)?.path.join(' › ') ?? id;
  return (
    <div className="flex flex-col gap-2">
      <SelectField label="Categories" error={error} value="" onChange={(event) => onChange([...values, event.target.value])}>
        <option value="">Add to a category…</option>
        {tree
          .filter(({ category }) => !values.includes(category.id))
          .map(({ category, depth }) => (
            <option key={category.id} value={category.id}>
              {'\u2003'.repeat(depth - 1)}
              {category.title}
            </option>
          ))}
      </SelectField>
      {values.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {values.map((id) => (
            <li key={id} className="max-w-full">
              <Chip value={pathOf(id)} onRemove={() => onChange(values.filter((other) => other !== id))} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
