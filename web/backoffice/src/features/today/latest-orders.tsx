import { Link } from '@swan-io/chicane';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Router } from '../../app/router.ts';
import { MoneyText } from '../../ui/money-text.tsx';
import { Section } from '../../ui/section.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { Timestamp } from '../../ui/timestamp.tsx';
import { OrderStatusBadge } from '../orders/order-status.tsx';
import type { TodaysOrder } from './use-todays-orders.ts';

const COLUMNS: readonly Column<TodaysOrder>[] = [
  { head: 'Order', cell: ({ number }) => <span className="figures whitespace-nowrap">{number}</span> },
  { head: 'State', cell: ({ status }) => <OrderStatusBadge status={status} /> },
  {
    head: 'Items',
    align: 'end',
    from: 'sm',
    cell: ({ quote }) => quote.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  },
  {
    head: 'Total',
    align: 'end',
    cell: ({ quote }) => <MoneyText amountMinor={quote.totalMinor} currency={quote.currency} />,
  },
  { head: 'Placed', align: 'end', from: 'sm', cell: ({ placedAt }) => <Timestamp at={placedAt} /> },
];

/** The newest orders, ticking in. */
export function LatestOrders({ orders }: { readonly orders: readonly TodaysOrder[] | undefined }) {
  const [openedAt] = useState(() => new Date().toISOString());
  return (
    <Section
      title="Latest orders"
      flush
      actions={
        <Link to={Router.Orders()} className="text-[13px] font-medium text-accent underline-offset-4 hover:underline">
          All orders
        </Link>
      }
    >
      <DataTable
        caption="The latest orders of today"
        columns={COLUMNS}
        rows={orders?.slice(0, 10)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => Router.Order({ orderId: id })}
        isNew={({ placedAt }) => placedAt > openedAt}
        empty={
          <EmptyState sign={<ReceiptText size={26} aria-hidden />} title="No orders yet today">
            <p>The first one appears here the moment it is placed.</p>
          </EmptyState>
        }
      />
    </Section>
  );
}
