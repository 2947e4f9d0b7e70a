import { ArrowDown, ArrowUp, ImagePlus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button, IconButton } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { Section } from '../../../ui/section.tsx';
import type { ProductForm } from '../form/product-form.ts';
import { Picture } from '../picture.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';

/** Pictures by their address, in the order they are shown; the first one stands for the product. */
export function MediaSection() {
  const { control } = useFormContext<ProductForm>();
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'media' });
  return (
    <Section
      title="Pictures"
      note="The first one stands for the product."
      actions={
        <Button size="sm" look="quiet" onClick={() => append({ url: '', alt: '' })}>
          <ImagePlus size={15} aria-hidden /> Add a picture
        </Button>
      }
    >
      {fields.length === 0 && <p className="text-sm text-muted">No picture yet. Add one by its address.</p>}
      <ol className="flex flex-col divide-y divide-line">
        {fields.map((field, n) => (
          <li key={field.id} className="py-4 first:pt-0 last:pb-0">
            <MediaRow n={n} last={fields.length - 1} onSwap={(other) => swap(n, other)} onRemove={() => remove(n)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface MediaRowProps {
  readonly n: number;
  readonly last: number;
  readonly onSwap: (other: number) => void;
  readonly onRemove: () => void;
}

function MediaRow({ n, last, onSwap, onRemove }: MediaRowProps) {
  const { register, control, formState } = useFormContext<ProductForm>();
  const url = useWatch({ control, name: `media.${n}.url` });
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 sm:flex-nowrap">
      <Picture url={url} alt="" className="size-20" />
      <div className="grid min-w-0 flex-1 gap-3 max-sm:order-last max-sm:basis-full xl:grid-cols-2">
        <TextField
          {...register(`media.${n}.url`)}
          label="Address"
          inputMode="url"
          placeholder="https://… or /media/…"
          error={errorAt(formState.errors, `media.${n}.url`)}
        />
        <TextField
          {...register(`media.${n}.alt`)}
          label="What it shows"
          hint="Read aloud to those who do not see it."
          error={errorAt(formState.errors, `media.${n}.alt`)}
        />
      </div>
      <div className="flex gap-1 sm:pt-6">
        <IconButton label={`Move picture ${n + 1} up`} size="sm" disabled={n === 0} onClick={() => onSwap(n - 1)}>
          <ArrowUp size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Move picture ${n + 1} down`} size="sm" disabled={n === last} onClick={() => onSwap(n + 1)}>
          <ArrowDown size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Remove picture ${n + 1}`} size="sm" onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
