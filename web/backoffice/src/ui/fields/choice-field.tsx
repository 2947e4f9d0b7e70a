import type { ComponentProps } from 'react';
import { SelectField } from '../../../../design/controls/field.tsx';

type ChoiceFieldProps = ComponentProps<typeof SelectField> & {
  readonly choices: readonly (readonly [value: string, words: string])[];
};

/** A choice out of a list of values, each with its words. */
export function ChoiceField({ choices, ...field }: ChoiceFieldProps) {
  return (
    <SelectField {...field}>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </SelectField>
  );
}
