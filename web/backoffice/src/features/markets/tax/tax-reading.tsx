import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { Section } from '../../../ui/section.tsx';
import { formOf } from '../form/market-form.ts';
import { TaxTable } from './tax-table.tsx';

/** What is taxed how much, and where, for those who may only look. */
export function TaxReading({ market }: { readonly market: Market }) {
  const { categories, places, rounding, shippingCategory } = formOf(market);
  const shipping = shippingCategory === '' ? 'as the goods it carries' : `as “${shippingCategory}”`;
  return (
    <Section flush title="Tax" note={`Rounded by ${rounding}. Shipping is taxed ${shipping}.`}>
      <TaxTable
        categories={categories}
        places={places}
        renderCell={(n, k) => {
          const rate = places[n]?.rates[k] ?? '';
          return rate === '' ? <span className="text-muted">as else</span> : `${rate}%`;
        }}
      />
    </Section>
  );
}
