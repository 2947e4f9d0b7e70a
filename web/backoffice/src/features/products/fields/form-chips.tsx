import { Controller, useFormContext } from 'react-hook-form';
import type { ProductForm } from '../form/product-form.ts';
import { ChipsField } from '../../../ui/fields/chips-field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';

interface FormChipsProps {
  readonly name: 'tags' | `attributes.${number}.values` | `options.${number}.values`;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
}

/** A list of short texts of the product. */
export function FormChips({ name, ...words }: FormChipsProps) {
  const { control } = useFormContext<ProductForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, formState }) => (
        <ChipsField {...words} values={value} onChange={onChange} onBlur={onBlur} error={errorAt(formState.errors, name)} />
      )}
    />
  );
}
