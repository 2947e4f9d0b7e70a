import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { IconButton } from '../../../../../design/controls/button.tsx';
import { CellInput } from '../../../ui/fields/cell-input.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { ProductForm } from '../form/product-form.ts';
import type { OptionDraft } from './variant-matrix.ts';
import { OptionCell, PictureCell } from './variant-cells.tsx';

interface VariantsTableProps {
  /** The keys of the rows, in order. */
  readonly ids: readonly string[];
  readonly options: readonly OptionDraft[];
  readonly onRemove: (n: number) => void;
}

/** Each variant in a row: which combination it is, its SKU, and what it is like. */
export function VariantsTable({ ids, options, onRemove }: VariantsTableProps) {
  const { control } = useFormContext<ProductForm>();
  const media = useWatch({ control, name: 'media' }).filter(({ url }) => url !== '');
  if (ids.length === 0) return <p className="px-5 pb-5 text-sm text-muted">No variant yet: nothing of it can be bought.</p>;
  const names = options.map(({ name }, n) => name || `Option ${n + 1}`);
  return (
    <div className="relative overflow-x-auto pb-2">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">Variants</caption>
        <thead className="text-[13px] text-muted">
          <tr>
            {[...names, 'SKU', 'Barcode', 'Weight, g', 'Picture', 'Ships'].map((head) => (
              <th key={head} scope="col" className="px-1 py-2 font-medium whitespace-nowrap first:pl-5">
                {head}
              </th>
            ))}
            <th scope="col" className="w-12">
              <span className="sr-only">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, n) => (
            <VariantRow key={id} n={n} options={options} pictures={media} onRemove={() => onRemove(n)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface VariantRowProps {
  readonly n: number;
  readonly options: readonly OptionDraft[];
  readonly pictures: readonly { readonly url: string; readonly alt: string }[];
  readonly onRemove: () => void;
}

const cell = 'px-1 py-2 first:pl-5 last:pr-3';

function VariantRow({ n, options, pictures, onRemove }: VariantRowProps) {
  const { register, formState } = useFormContext<ProductForm>();
  const row = `Variant ${n + 1}`;
  const error = (field: string) => errorAt(formState.errors, `variants.${n}.${field}`);
  const text = (field: 'sku' | 'barcode' | 'weight', label: string, className: string) => (
    <td className={cell}>
      <CellInput {...register(`variants.${n}.${field}`)} label={`${row}: ${label}`} error={error(field)} className={className} />
    </td>
  );
  return (
    <tr className="border-t border-line align-top">
      {options.map((option, k) => (
        <td key={`option-${String(k)}`} className={cell}>
          <OptionCell n={n} k={k} option={option} error={error(`values.${k}`)} />
        </td>
      ))}
      {text('sku', 'SKU', 'min-w-36 font-mono text-[13px]!')}
      {text('barcode', 'barcode', 'min-w-32')}
      {text('weight', 'weight in grams', 'figures w-18! text-right')}
      <td className={cell}>
        <PictureCell n={n} pictures={pictures} error={error('imageUrl')} />
      </td>
      <td className={cell}>
        <input
          {...register(`variants.${n}.requiresShipping`)}
          type="checkbox"
          aria-label={`${row}: is shipped`}
          className="mt-2.5 ml-2 size-4.5 accent-accent"
        />
      </td>
      <td className={cell}>
        <IconButton label={`Remove variant ${n + 1}`} size="sm" onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </td>
    </tr>
  );
}
