import type { ReactNode } from 'react';
import { LiveSign } from '../../app/live/live-sign.tsx';
import { useCan } from '../../app/session/staff.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useNow } from '../../ui/timestamp.tsx';
import { figuresOf } from './figures-of-today.ts';
import { LatestOrders } from './latest-orders.tsx';
import { OrdersByStatus } from './orders-by-status.tsx';
import { SalesOfDays } from './sales/sales-of-days.tsx';
import { StockToWatch } from './stock/stock-to-watch.tsx';
import { TodaysFigures } from './todays-figures.tsx';
import { useTodaysOrders, WATCHED } from './use-todays-orders.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** What happens in the shop today; everything on it moves by itself. */
export function TodayPage() {
  const seesOrders = useCan('orders.read');
  const date = longDate.format(useNow());
  if (seesOrders) return <TodayOfOrders date={date} />;
  return (
    <>
      <PageHeader title="Today" subtitle={date} />
      <div className="max-w-2xl">
        <StockToWatch />
      </div>
    </>
  );
}

function TodayOfOrders({ date }: { readonly date: string }) {
  const live = useTodaysOrders(true);
  const figures = live.value && figuresOf(live.value);
  const many = live.value?.length === WATCHED;
  return (
    <>
      <PageHeader title="Today" subtitle={date} sign={<LiveSign live={live} />} />
      {live.error !== undefined && <ErrorState error={live.error} onRetry={live.retry} compact />}
      <div className="flex flex-col gap-5">
        <TodaysFigures figures={figures} note={many ? `of the newest ${WATCHED} orders` : undefined} />
        <Columns>
          <SalesOfDays today={many ? undefined : figures?.sales} />
          <OrdersByStatus figures={figures} />
        </Columns>
        <Columns>
          <LatestOrders orders={live.value} />
          <StockToWatch />
        </Columns>
      </div>
    </>
  );
}

function Columns({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_340px]">{children}</div>;
}
