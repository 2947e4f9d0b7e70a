import { useFormContext, useWatch } from 'react-hook-form';
import { classNames } from '../../../../../design/class-names.ts';
import type { ProductForm } from '../form/product-form.ts';
import type { OptionDraft } from './variant-matrix.ts';

const box = 'h-9 rounded-md border bg-surface px-2 text-sm hover:border-ink';

interface OptionCellProps {
  readonly n: number;
  readonly k: number;
  readonly option: OptionDraft;
  readonly error: string | undefined;
}

/** Which of an option's values a variant has; one that the option has no longer stays to be seen until another is chosen. */
export function OptionCell({ n, k, option, error }: OptionCellProps) {
  const { register, control } = useFormContext<ProductForm>();
  // Not there yet on variants of before the option was added.
  const values: (string | undefined)[] = useWatch({ control, name: `variants.${n}.values` });
  const value = values[k] ?? '';
  const gone = option.values.includes(value) ? [] : [value];
  return (
    <>
      <select
        {...register(`variants.${n}.values.${k}`)}
        key={[...gone, ...option.values].join('|')}
        aria-label={`Variant ${n + 1}: ${option.name || `option ${k + 1}`}`}
        aria-invalid={error === undefined ? undefined : true}
        className={classNames(box, 'w-full min-w-20', error === undefined ? 'border-edge' : 'border-danger')}
      >
        {gone.map((old) => (
          <option key={old} value={old}>
            {old === '' ? 'Choose…' : `${old} (gone)`}
          </option>
        ))}
        {option.values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      {error !== undefined && <p className="pt-1 text-xs text-danger">{error}</p>}
    </>
  );
}

interface PictureCellProps {
  readonly n: number;
  readonly pictures: readonly { readonly url: string; readonly alt: string }[];
  readonly error: string | undefined;
}

/** Which of the product's pictures shows the variant. */
export function PictureCell({ n, pictures, error }: PictureCellProps) {
  const { register, control } = useFormContext<ProductForm>();
  const value = useWatch({ control, name: `variants.${n}.imageUrl` });
  const gone = value === '' || pictures.some(({ url }) => url === value) ? [] : [value];
  return (
    <>
      <select
        {...register(`variants.${n}.imageUrl`)}
        key={[...gone, ...pictures.map(({ url }) => url)].join('|')}
        aria-label={`Variant ${n + 1}: picture`}
        aria-invalid={error === undefined ? undefined : true}
        className={classNames(box, 'w-24', error === undefined ? 'border-edge' : 'border-danger')}
      >
        <option value="">The first</option>
        {gone.map((old) => (
          <option key={old} value={old}>
            Gone: {old}
          </option>
        ))}
        {pictures.map(({ url, alt }, at) => (
          <option key={url} value={url}>
            {at + 1}. {alt || url}
          </option>
        ))}
      </select>
      {error !== undefined && <p className="max-w-44 pt-1 text-xs text-danger">{error}</p>}
    </>
  );
}
