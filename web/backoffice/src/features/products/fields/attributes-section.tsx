import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button, IconButton } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ProductForm } from '../form/product-form.ts';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { FormChips } from '../../../ui/fields/form-chips.tsx';

/** What shoppers filter by: material, colour and the like. */
export function AttributesSection() {
  const { control, register, formState } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'attributes' });
  return (
    <Section
      title="Attributes"
      note="What shoppers filter by, beside its options."
      actions={
        <Button size="sm" look="quiet" onClick={() => append({ name: '', values: [] })}>
          <Plus size={15} aria-hidden /> Add an attribute
        </Button>
      }
    >
      {fields.length === 0 && <p className="text-sm text-muted">None yet, such as material or origin.</p>}
      <ul className="flex flex-col gap-4">
        {fields.map((field, n) => (
          <li key={field.id} className="flex items-start gap-3">
            <div className="grid flex-1 gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
              <TextField
                {...register(`attributes.${n}.name`)}
                label="Name"
                placeholder="material"
                error={errorAt(formState.errors, `attributes.${n}.name`)}
              />
              <FormChips<ProductForm> name={`attributes.${n}.values`} label="Values" placeholder="oak, beech" />
            </div>
            <IconButton label={`Remove attribute ${n + 1}`} size="sm" className="mt-7" onClick={() => remove(n)}>
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
