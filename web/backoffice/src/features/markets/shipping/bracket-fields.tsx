import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button, IconButton } from '../../../../../design/controls/button.tsx';
import { CellInput } from '../../../ui/fields/cell-input.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { emptyBracket, type MarketForm } from '../form/market-form.ts';

/** The place of a way to send in the form. */
export type OptionPath = `zones.${number}.options.${number}`;

interface BracketFieldsProps {
  readonly at: OptionPath;
  readonly currency: string;
  /** What the way to send is called. */
  readonly called: string;
}

/** What a way to send costs by weight, from light to heavy. */
export function BracketFields({ at, currency, called }: BracketFieldsProps) {
  const { control } = useFormContext<MarketForm>();
  const { fields, append, remove } = useFieldArray({ control, name: `${at}.brackets`, keyName: 'key' });
  const adder = useRef<HTMLButtonElement>(null);
  const drop = (n: number) => {
    remove(n);
    adder.current?.focus();
  };
  return (
    <div className="min-w-0">
      <table className="text-left text-sm">
        <caption className="sr-only">Prices of {called} by weight</caption>
        <BracketHead currency={currency} />
        <tbody>
          {fields.map((field, n) => (
            <BracketRow
              key={field.key}
              name={`${at}.brackets.${n}`}
              n={n}
              {...(fields.length > 1 && { onRemove: () => drop(n) })}
            />
          ))}
        </tbody>
      </table>
      <Button
        ref={adder}
        size="sm"
        look="quiet"
        className="-ml-3"
        onClick={() => append(emptyBracket(), { focusName: `${at}.brackets.${fields.length}.upTo` })}
      >
        <Plus size={15} aria-hidden /> Add a weight <span className="sr-only">to {called}</span>
      </Button>
    </div>
  );
}

function BracketHead({ currency }: Pick<BracketFieldsProps, 'currency'>) {
  return (
    <thead className="text-[13px]">
      <tr>
        <th scope="col" className="pr-2 pb-1.5 font-medium">
          Up to (g)
        </th>
        <th scope="col" className="pr-2 pb-1.5 font-medium">
          Costs ({currency})
        </th>
        <th scope="col">
          <span className="sr-only">Remove</span>
        </th>
      </tr>
    </thead>
  );
}

interface BracketRowProps {
  readonly name: `${OptionPath}.brackets.${number}`;
  readonly n: number;
  /** Absent for the only one. */
  readonly onRemove?: () => void;
}

function BracketRow({ name, n, onRemove }: BracketRowProps) {
  const { register, formState } = useFormContext<MarketForm>();
  const cell = (field: 'upTo' | 'amount', label: string) => (
    <td className="pr-2 pb-1.5">
      <CellInput
        {...register(`${name}.${field}`)}
        label={`Weight ${n + 1}: ${label}`}
        inputMode="decimal"
        autoComplete="off"
        className="figures w-28! text-right"
        error={errorAt(formState.errors, `${name}.${field}`)}
      />
    </td>
  );
  return (
    <tr className="align-top">
      {cell('upTo', 'up to, in grams')}
      {cell('amount', 'costs')}
      <td>
        {onRemove && (
          <IconButton label={`Remove weight ${n + 1}`} size="sm" onClick={onRemove}>
            <X size={15} aria-hidden />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
