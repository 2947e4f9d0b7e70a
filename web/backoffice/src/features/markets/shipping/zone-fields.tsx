import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button, IconButton } from '../../../../../design/controls/button.tsx';
import { TextField } from '../../../../../design/controls/field.tsx';
import { errorAt } from '../../../ui/fields/error-at.ts';
import { FormChips } from '../../../ui/fields/form-chips.tsx';
import { emptyOption, type MarketForm } from '../form/market-form.ts';
import { readCountry } from '../places/known-places.ts';
import { countryName } from '../places/place-names.ts';
import { OptionFields } from './option-fields.tsx';

interface ZoneFieldsProps {
  readonly n: number;
  readonly currency: string;
  readonly onRemove: () => void;
}

/** A zone: where it is, and the ways to send there. */
export function ZoneFields({ n, currency, onRemove }: ZoneFieldsProps) {
  const { control, register, formState } = useFormContext<MarketForm>();
  const name = useWatch({ control, name: `zones.${n}.name` });
  const called = name.trim() === '' ? `zone ${n + 1}` : name;
  return (
    <div role="group" aria-label={`Zone: ${called}`} className="rounded-md border border-line">
      <div className="flex items-start gap-3 rounded-t-md bg-canvas p-4">
        <div className="grid min-w-0 flex-1 gap-4 md:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_minmax(0,4fr)]">
          <TextField {...register(`zones.${n}.name`)} label="Zone" error={errorAt(formState.errors, `zones.${n}.name`)} />
          <ZonePlaces n={n} />
        </div>
        <IconButton label={`Remove ${called}`} size="sm" className="mt-7" onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      <ZoneOptions n={n} currency={currency} called={called} />
    </div>
  );
}

function ZonePlaces({ n }: { readonly n: number }) {
  const { control } = useFormContext<MarketForm>();
  const countries = useWatch({ control, name: 'countries' });
  return (
    <>
      <FormChips<MarketForm>
        name={`zones.${n}.countries`}
        label="Countries"
        placeholder="Name or code"
        suggestions={countries.map(countryName)}
        read={readCountry}
        wordsOf={countryName}
      />
      <FormChips<MarketForm>
        name={`zones.${n}.regions`}
        label="Single regions"
        placeholder="Such as US-AK"
        read={(text) => text.toUpperCase()}
      />
    </>
  );
}

function ZoneOptions({ n, currency, called }: Pick<ZoneFieldsProps, 'n' | 'currency'> & { readonly called: string }) {
  const { control } = useFormContext<MarketForm>();
  const { fields, append, remove } = useFieldArray({ control, name: `zones.${n}.options`, keyName: 'key' });
  const adder = useRef<HTMLButtonElement>(null);
  return (
    <div className="flex flex-col divide-y divide-line px-4">
      {fields.map((field, k) => (
        <OptionFields
          key={field.key}
          at={`zones.${n}.options.${k}`}
          currency={currency}
          zone={called}
          {...(fields.length > 1 && {
            onRemove: () => {
              remove(k);
              adder.current?.focus();
            },
          })}
        />
      ))}
      <div className="py-2">
        <Button
          ref={adder}
          size="sm"
          look="quiet"
          className="-ml-3"
          onClick={() => append(emptyOption(), { focusName: `zones.${n}.options.${fields.length}.label` })}
        >
          <Plus size={15} aria-hidden /> Add a way to send <span className="sr-only">to {called}</span>
        </Button>
      </div>
    </div>
  );
}
