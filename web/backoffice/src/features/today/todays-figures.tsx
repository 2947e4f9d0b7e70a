import type { ReactNode } from 'react';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import type { DayOfOrders, Sales } from './figures-of-today.ts';

interface TodaysFiguresProps {
  readonly figures: DayOfOrders | undefined;
  readonly note: string | undefined;
}

/** The day in four figures. */
export function TodaysFigures({ figures, note }: TodaysFiguresProps) {
  const waiting = figures && figures.byStatus.pending + figures.byStatus.authorized;
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface lg:grid-cols-4">
      <Figure term="Orders placed" note={note ?? (figures && `${figures.byStatus.paid} paid`)}>
        {figures?.placed}
      </Figure>
      <Figure term="Revenue" note="paid, less what went back">
        {figures && <Amounts sales={figures.sales} amountOf={({ totalMinor, refundedMinor }) => totalMinor - refundedMinor} />}
      </Figure>
      <Figure term="Average order" note="of those paid">
        {figures && <Amounts sales={figures.sales} amountOf={({ averageMinor }) => averageMinor} />}
      </Figure>
      <Figure term="Not paid yet" note={figures && `${figures.byStatus.authorized} to be captured`}>
        {waiting}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly term: string;
  readonly note: ReactNode;
  /** Undefined while it loads. */
  readonly children: ReactNode;
}

function Figure({ term, note, children }: FigureProps) {
  return (
    <div className="-mt-px -ml-px flex min-w-0 flex-col border-t border-l border-line px-5 py-4">
      <dt className="text-[13px] text-muted">{term}</dt>
      <dd className="figures pt-1 text-[26px] leading-tight font-medium tracking-tight">
        {children === undefined ? <Skeleton className="my-1 h-7 w-24" /> : children}
      </dd>
      <dd className="mt-auto min-h-5 pt-1 text-[13px] text-muted">{note}</dd>
    </div>
  );
}

interface AmountsProps {
  readonly sales: readonly Sales[];
  readonly amountOf: (sales: Sales) => number;
}

/** One amount for each currency, the busiest first and largest. */
function Amounts({ sales, amountOf }: AmountsProps) {
  const [first, ...others] = sales;
  if (!first) return <span className="text-muted">–</span>;
  return (
    <>
      <MoneyText amountMinor={amountOf(first)} currency={first.currency} />
      {others.map((one) => (
        <MoneyText
          key={one.currency}
          className="block text-[15px] text-muted"
          amountMinor={amountOf(one)}
          currency={one.currency}
        />
      ))}
    </>
  );
}
