import { MoneyText } from '../../../ui/money-text.tsx';
import type { DaySales } from './days-of.ts';
import { longDay } from './day-names.ts';

interface SalesTableProps {
  readonly days: readonly DaySales[];
  readonly currency: string;
}

/** The same as the chart, to be read. */
export function SalesTable({ days, currency }: SalesTableProps) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Revenue by day</caption>
      <thead className="text-[13px] text-muted">
        <tr className="border-b border-line">
          <th scope="col" className="py-1.5 text-left font-medium">
            Day
          </th>
          {['Orders', 'Went back', 'Revenue'].map((head) => (
            <th key={head} scope="col" className="py-1.5 text-right font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ date, orders, refundedMinor, revenueMinor }) => (
          <tr key={date} className="border-b border-line last:border-b-0">
            <th scope="row" className="py-1.5 text-left font-normal">
              {longDay(date)}
            </th>
            <td className="figures text-right">{orders}</td>
            <td className="text-right text-muted">
              <MoneyText amountMinor={refundedMinor} currency={currency} />
            </td>
            <td className="text-right">
              <MoneyText amountMinor={revenueMinor} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
