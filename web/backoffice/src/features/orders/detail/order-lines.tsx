import { Link } from '@swan-io/chicane';
import type { Draw } from '../../../../../../contracts/orders/documents.ts';
import type { Quote, QuoteLine } from '../../../../../../contracts/orders/quote.ts';
import { Router } from '../../../app/router.ts';
import { MoneyText } from '../../../ui/money-text.tsx';
import { Section } from '../../../ui/section.tsx';

interface OrderLinesProps {
  readonly quote: Quote;
  /** Which stock the units came from; undefined until it is known. */
  readonly draws: readonly Draw[] | undefined;
}

/** What was bought and what it came to. */
export function OrderLines({ quote, draws = [] }: OrderLinesProps) {
  const { lines, currency } = quote;
  return (
    <Section title={lines.length === 1 ? '1 line' : `${lines.length} lines`} flush>
      <table className="w-full text-left text-sm">
        <caption className="sr-only">What was bought</caption>
        <thead className="border-b border-line text-[13px] text-muted">
          <tr>
            <th scope="col" className="py-2 pl-5 font-medium">
              Item
            </th>
            <th scope="col" className="hidden py-2 text-right font-medium sm:table-cell">
              Each
            </th>
            <th scope="col" className="px-3 py-2 text-right font-medium">
              Quantity
            </th>
            <th scope="col" className="py-2 pr-5 text-right font-medium">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.sku} line={line} currency={currency} draws={draws.filter(({ sku }) => sku === line.sku)} />
          ))}
        </tbody>
        <Sums quote={quote} />
      </table>
    </Section>
  );
}

interface LineRowProps {
  readonly line: QuoteLine;
  readonly currency: string;
  readonly draws: readonly Draw[];
}

function LineRow({ line, currency, draws }: LineRowProps) {
  const { sku, title, options, quantity, unitMinor, totalMinor } = line;
  return (
    <tr className="border-b border-line align-top">
      <td className="py-3 pl-5">
        <p className="font-medium">{[title, ...Object.values(options)].join(' · ')}</p>
        <p className="text-[13px] text-muted">
          <Link to={Router.Stock({ sku })} className="underline-offset-4 hover:text-ink hover:underline">
            {sku}
          </Link>
          {draws.length > 0 && ` · ${placesOf(draws)}`}
        </p>
      </td>
      <td className="hidden py-3 text-right sm:table-cell">
        <MoneyText amountMinor={unitMinor} currency={currency} />
      </td>
      <td className="figures px-3 py-3 text-right">{quantity}</td>
      <td className="py-3 pr-5 text-right">
        <MoneyText amountMinor={totalMinor} currency={currency} />
      </td>
    </tr>
  );
}

/** Where units lie: `2 from main, 1 from store-berlin`. */
function placesOf(draws: readonly Draw[]): string {
  return [...Map.groupBy(draws, ({ locationId }) => locationId)]
    .map(([location, drawn]) => `${drawn.reduce((sum, { quantity }) => sum + quantity, 0)} from ${location}`)
    .join(', ');
}

function Sums({ quote }: { readonly quote: Quote }) {
  const { subtotalMinor, shippingMinor, shipping, taxMinor, taxInclusive, totalMinor, currency } = quote;
  const sums = [
    { term: 'Subtotal', amountMinor: subtotalMinor },
    { term: shipping.chosen ? `Shipping, ${shipping.chosen.label}` : 'Shipping', amountMinor: shippingMinor },
    { term: taxInclusive ? 'Tax, in the prices' : 'Tax', amountMinor: taxMinor },
  ];
  return (
    <tfoot>
      {sums.map(({ term, amountMinor }) => (
        <tr key={term} className="font-normal text-muted first:*:pt-3">
          <SumCells term={term} amountMinor={amountMinor} currency={currency} />
        </tr>
      ))}
      <tr className="text-[15px] font-semibold *:pb-4">
        <SumCells term="Total" amountMinor={totalMinor} currency={currency} />
      </tr>
    </tfoot>
  );
}

function SumCells({ term, amountMinor, currency }: { term: string; amountMinor: number; currency: string }) {
  return (
    <>
      <th scope="row" colSpan={2} className="py-1 pl-5 text-left [font-weight:inherit]">
        {term}
      </th>
      <td colSpan={2} className="py-1 pr-5 text-right">
        <MoneyText amountMinor={amountMinor} currency={currency} />
      </td>
    </>
  );
}
