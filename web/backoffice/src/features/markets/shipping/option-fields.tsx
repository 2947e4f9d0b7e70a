import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { IconButton } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import type { MarketForm } from '../form/market-form.ts';
import { BracketFields, type OptionPath } from './bracket-fields.tsx';

interface OptionFieldsProps {
  readonly at: OptionPath;
  readonly currency: string;
  /** What its zone is called. */
  readonly zone: string;
  /** Absent for the only one of its zone. */
  readonly onRemove?: () => void;
}

/** A way to send: what it is called, how long it takes, and what it costs. */
export function OptionFields({ at, currency, zone, onRemove }: OptionFieldsProps) {
  const { control } = useFormContext<MarketForm>();
  const label = useWatch({ control, name: `${at}.label` });
  const called = label.trim() === '' ? 'this way to send' : label;
  return (
    <div role="group" aria-label={`${called} to ${zone}`} className="flex items-start gap-3 py-4">
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-4 lg:grid-cols-[minmax(0,1fr)_17.5rem]">
        <OptionWords at={at} currency={currency} />
        <BracketFields at={at} currency={currency} called={called} />
      </div>
      <div className="mt-7 w-8 shrink-0">
        {onRemove && (
          <IconButton label={`Remove ${called} to ${zone}`} size="sm" onClick={onRemove}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        )}
      </div>
    </div>
  );
}

function OptionWords({ at, currency }: Pick<OptionFieldsProps, 'at' | 'currency'>) {
  const { register, formState } = useFormContext<MarketForm>();
  const field = (name: 'label' | 'service' | 'minDays' | 'maxDays' | 'freeFrom') => ({
    ...register(`${at}.${name}`),
    autoComplete: 'off',
    error: errorAt(formState.errors, `${at}.${name}`),
  });
  return (
    <div className="grid min-w-0 grid-cols-6 content-start gap-x-3 gap-y-4">
      <div className="col-span-6 sm:col-span-3">
        <TextField {...field('label')} label="What shoppers read" />
      </div>
      <div className="col-span-6 sm:col-span-3">
        <TextField {...field('service')} label="What the carrier calls it" />
      </div>
      <div className="col-span-3 sm:col-span-2">
        <TextField {...field('minDays')} label="Days, from" inputMode="numeric" className="figures" hint="Working days." />
      </div>
      <div className="col-span-3 sm:col-span-2">
        <TextField {...field('maxDays')} label="Days, to" inputMode="numeric" className="figures" />
      </div>
      <div className="col-span-6 sm:col-span-2">
        <TextField
          {...field('freeFrom')}
          label={`Free from (${currency})`}
          inputMode="decimal"
          className="figures"
          placeholder="Never"
        />
      </div>
    </div>
  );
}
