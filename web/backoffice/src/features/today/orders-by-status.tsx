import { Link } from '@swan-io/chicane';
import { OrderStatus } from '../../../../../contracts/orders/documents.ts';
import { classNames } from '../../../../design/class-names.ts';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { Router } from '../../app/router.ts';
import { Section } from '../../ui/section.tsx';
import { useNow } from '../../ui/timestamp.tsx';
import { ORDER_STATUS } from '../orders/order-status.tsx';
import type { DayOfOrders } from './figures-of-today.ts';
import { dateOf, startOfDay } from './start-of-day.ts';

const BARS = { neutral: 'bg-edge', good: 'bg-good', warn: 'bg-warn', danger: 'bg-danger', accent: 'bg-accent' };

/** Today's orders by their state; each leads to the orders themselves. */
export function OrdersByStatus({ figures }: { readonly figures: DayOfOrders | undefined }) {
  const from = dateOf(startOfDay(useNow()));
  const most = Math.max(1, ...Object.values(figures?.byStatus ?? {}));
  return (
    <Section title="Orders by state">
      <ul className="flex flex-col gap-1">
        {OrderStatus.options.map((status) => {
          const { label, tone } = ORDER_STATUS[status];
          const count = figures?.byStatus[status];
          return (
            <li key={status}>
              <Link to={Router.Orders({ status, from })} className="-mx-2 block rounded-md px-2 py-1.5 hover:bg-canvas">
                <span className="flex items-baseline justify-between text-sm">
                  {label}
                  {count === undefined ? <Skeleton className="h-4 w-6" /> : <span className="figures font-medium">{count}</span>}
                </span>
                <span aria-hidden className="mt-1.5 block h-1 rounded-full bg-sunken">
                  <span
                    className={classNames('block h-full rounded-full transition-[width]', BARS[tone])}
                    style={{ width: `${((count ?? 0) / most) * 100}%` }}
                  />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
