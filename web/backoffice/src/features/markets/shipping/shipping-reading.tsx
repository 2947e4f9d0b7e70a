import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { formatMoney } from '../../../ui/format-money.ts';
import { Section } from '../../../ui/section.tsx';
import { weightWords } from '../form/grams-text.ts';
import { countryNames } from '../places/place-names.ts';

type Zone = Market['shippingZones'][number];

/** How a market ships: where to, how, and for how much; for those who may only look. */
export function ShippingReading({ market: { shippingZones, currency } }: { readonly market: Market }) {
  return (
    <Section title="Shipping">
      {shippingZones.length === 0 && <p className="text-sm text-muted">Nowhere: only goods that are not sent can be bought.</p>}
      <div className="flex flex-col gap-6">
        {shippingZones.map((zone) => (
          <article key={zone.id}>
            <h3 className="text-sm font-semibold">{zone.name}</h3>
            <p className="text-[13px] text-muted empty:hidden">{placesOf(zone)}</p>
            <ul className="mt-2 divide-y divide-line rounded-md border border-line">
              {zone.options.map((option) => (
                <ShippingOption key={option.id} option={option} currency={currency} />
              ))}
            </ul>
          </article>
        ))}
      </div>
    </Section>
  );
}

/** Where the zone is, unless its name says so. */
function placesOf({ name, countries, regions }: Zone): string {
  const places = [countryNames(countries, 12), regions.join(', ')].filter(Boolean).join('; ');
  return places === name ? '' : places;
}

function ShippingOption({ option, currency }: { readonly option: Zone['options'][number]; readonly currency: string }) {
  const { label, brackets, freeFromMinor, deliveryDays } = option;
  const { min, max } = deliveryDays;
  const days = min === max ? `${min}` : `${min}–${max}`;
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="font-medium">{label}</p>
        <p className="text-[13px] text-muted">
          {days} working {max === 1 ? 'day' : 'days'}
          {freeFromMinor !== undefined && `; free from ${formatMoney(freeFromMinor, currency)}`}
        </p>
      </div>
      <dl className="figures grid grid-cols-[auto_auto] justify-start gap-x-4 text-[13px] sm:justify-end">
        {brackets.map(({ upToGrams, amountMinor }) => (
          <div key={upToGrams} className="contents">
            <dt className="text-muted">to {weightWords(upToGrams)}</dt>
            <dd className="text-right">{formatMoney(amountMinor, currency)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
