import type { Market } from '../../../../../contracts/catalog/market.ts';
import { Section } from '../../ui/section.tsx';
import { countryNames, percentOf } from './place-names.ts';

/** What is taxed how much, and where. */
export function TaxSection({ market: { tax } }: { readonly market: Market }) {
  const categories = [...new Set(tax.rates.map(({ category }) => category))];
  const places = [...new Set(tax.rates.map(placeKey))].sort();
  const rateOf = (place: string, category: string) =>
    tax.rates.find((rate) => placeKey(rate) === place && rate.category === category)?.ratePpm;
  const shipping = tax.shippingCategory ?? 'as the goods it carries';
  const note = `Rounded by ${tax.rounding === 'line' ? 'line' : 'order'}. Shipping is taxed ${shipping}.`;
  return (
    <Section flush title="Tax" note={note}>
      <div className="relative overflow-x-auto pb-2">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">Tax rates by place and category</caption>
          <thead className="text-[13px] text-muted">
            <tr>
              {['Where', ...categories].map((head, n) => (
                <th key={head} scope="col" className={`px-3 py-2 font-medium first:pl-5 last:pr-5 ${n > 0 ? 'text-right' : ''}`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place} className="border-t border-line">
                <th scope="row" className="px-3 py-2 pl-5 font-medium">
                  {placeWords(place)}
                </th>
                {categories.map((category) => (
                  <td key={category} className="figures px-3 py-2 text-right last:pr-5">
                    {rateWords(rateOf(place, category))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function placeKey({ country = '', region = '' }: Market['tax']['rates'][number]): string {
  return `${country}/${region}`;
}

function placeWords(place: string): string {
  const [country = '', region = ''] = place.split('/');
  if (country === '') return 'Everywhere else';
  return region === '' ? countryNames([country]) : `${countryNames([country])}, ${region}`;
}

function rateWords(ratePpm: number | undefined) {
  return ratePpm === undefined ? <span className="text-muted">as else</span> : percentOf(ratePpm);
}
