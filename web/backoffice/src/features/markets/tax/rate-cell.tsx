import { useFormContext } from 'react-hook-form';
import { CellInput } from '../../../ui/fields/cell-input.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { MarketForm } from '../form/market-form.ts';

interface RateCellProps {
  readonly name: `places.${number}.rates.${number}`;
  readonly label: string;
  readonly placeholder: string;
}

/** One rate, in percent. */
export function RateCell({ name, label, placeholder }: RateCellProps) {
  const { register, formState } = useFormContext<MarketForm>();
  return (
    <CellInput
      {...register(name)}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder}
      className="figures w-20! text-right"
      error={errorAt(formState.errors, name)}
    />
  );
}
