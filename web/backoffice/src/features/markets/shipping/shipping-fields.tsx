import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../../../../design/controls/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { emptyZone, type MarketForm } from '../form/market-form.ts';
import { ZoneFields } from './zone-fields.tsx';

/** Where a market ships to, how, and for how much; `currency` is what amounts are of. */
export function ShippingFields({ currency }: { readonly currency: string }) {
  const { control } = useFormContext<MarketForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'zones', keyName: 'key' });
  const adder = useRef<HTMLButtonElement>(null);
  return (
    <Section
      title="Shipping"
      note="A country or region is in one zone; a region wins over another zone’s whole country."
      actions={
        <Button
          ref={adder}
          size="sm"
          look="quiet"
          onClick={() => append(emptyZone(), { focusName: `zones.${fields.length}.name` })}
        >
          <Plus size={15} aria-hidden /> Add a zone
        </Button>
      }
    >
      {fields.length === 0 && <p className="text-sm text-muted">Nowhere: only goods that are not sent can be bought.</p>}
      <ol className="flex flex-col gap-5">
        {fields.map((field, n) => (
          <li key={field.key}>
            <ZoneFields
              n={n}
              currency={currency}
              onRemove={() => {
                remove(n);
                adder.current?.focus();
              }}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
