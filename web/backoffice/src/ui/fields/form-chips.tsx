import { Controller, type FieldPathByValue, type FieldValues, useFormContext } from 'react-hook-form';
import { ChipsField, type ChipsWords } from './chips-field.tsx';
import { errorAt } from './error-at.ts';

/** A list of short texts of the form around. */
export function FormChips<F extends FieldValues>({
  name,
  ...words
}: ChipsWords & { readonly name: FieldPathByValue<F, string[]> }) {
  const { control } = useFormContext<F>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur, ref }, formState }) => (
        <ChipsField
          {...words}
          inputRef={ref}
          values={textsOf(value)}
          onChange={onChange}
          onBlur={onBlur}
          error={errorAt(formState.errors, name)}
        />
      )}
    />
  );
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
