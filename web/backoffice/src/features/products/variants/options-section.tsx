import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button, IconButton } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { Section } from '../../../ui/section.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { FormChips } from '../../../ui/fields/form-chips.tsx';
import type { ProductForm } from '../form/product-form.ts';

const MOST = 3;

/** What the variants differ in. */
export function OptionsSection() {
  const { control, getValues, setValue } = useFormContext<ProductForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'options' });
  const drop = (at: number) => {
    remove(at);
    for (const [n, { values }] of getValues('variants').entries()) {
      setValue(`variants.${n}.values`, values.toSpliced(at, 1), { shouldDirty: true });
    }
  };
  return (
    <Section
      title="Options"
      note="What its variants differ in, such as size and colour: three at most."
      actions={
        fields.length < MOST && (
          <Button size="sm" look="quiet" onClick={() => append({ name: '', values: [] })}>
            <Plus size={15} aria-hidden /> Add an option
          </Button>
        )
      }
    >
      {fields.length === 0 && <p className="text-sm text-muted">None: the product is one thing, in one variant.</p>}
      <ol className="flex flex-col gap-4">
        {fields.map((field, n) => (
          <OptionRow key={field.id} n={n} onRemove={() => drop(n)} />
        ))}
      </ol>
    </Section>
  );
}

function OptionRow({ n, onRemove }: { readonly n: number; readonly onRemove: () => void }) {
  const { register, formState } = useFormContext<ProductForm>();
  return (
    <li className="flex items-start gap-3">
      <div className="grid flex-1 gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <TextField
          {...register(`options.${n}.name`)}
          label="Name"
          placeholder="Size"
          error={errorAt(formState.errors, `options.${n}.name`)}
        />
        <FormChips<ProductForm> name={`options.${n}.values`} label="Values, in order" placeholder="Small, Large" />
      </div>
      <IconButton label={`Remove option ${n + 1}`} size="sm" className="mt-7" onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}
