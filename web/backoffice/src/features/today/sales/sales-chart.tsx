import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { exponentOf } from '../../../../../../contracts/currency.ts';
import { formatMoney } from '../../../ui/format-money.ts';
import type { DaySales } from './days-of.ts';
import { longDay, shortDay } from './day-names.ts';

interface SalesChartProps {
  readonly days: readonly DaySales[];
  readonly currency: string;
}

const tick = { fill: 'var(--muted)', fontSize: 12 };

/** Revenue by day as bars; SalesTable says the same in words. */
export function SalesChart({ days, currency }: SalesChartProps) {
  const best = days.toSorted((one, other) => other.revenueMinor - one.revenueMinor)[0];
  const says = best && `Best day: ${longDay(best.date)} with ${formatMoney(best.revenueMinor, currency)}.`;
  return (
    <div
      role="img"
      aria-label={`Revenue by day, ${days.length} days. ${says ?? ''} The table has every day.`}
      className="-ml-2 h-60"
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...days]}
          accessibilityLayer={false}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="24%"
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="date"
            tickFormatter={shortDay}
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
            minTickGap={24}
          />
          <YAxis
            width={64}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickFormatter={(minor: number) => compact(minor, currency)}
          />
          <Tooltip isAnimationActive={false} cursor={{ fill: 'var(--sunken)' }} content={<DayTip currency={currency} />} />
          <Bar dataKey="revenueMinor" fill="var(--accent)" radius={[3, 3, 0, 0]} maxBarSize={36} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function compact(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return format.format(minor / 10 ** exponentOf(currency));
}

interface DayTipProps {
  readonly currency: string;
  // The chart gives these to what it is told to show.
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: DaySales }[];
}

function DayTip({ currency, active = false, payload = [] }: DayTipProps) {
  const day = payload[0]?.payload;
  if (!active || !day) return null;
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2 text-[13px] shadow-floating">
      <p className="text-muted">{longDay(day.date)}</p>
      <p className="figures text-base font-medium">{formatMoney(day.revenueMinor, currency)}</p>
      <p className="figures text-muted">
        {day.orders} {day.orders === 1 ? 'order' : 'orders'}
      </p>
    </div>
  );
}
