import type { ReactNode } from 'react';
import type { OrderSummary } from '../../../../../../contracts/orders/endpoints.ts';
import { Router } from '../../../app/router.ts';
import { MoneyText } from '../../../ui/money-text.tsx';
import type { Column } from '../../../ui/table/data-table.tsx';
import { PagedTable } from '../../../ui/table/paged-table.tsx';
import type { PageParams, Paging } from '../../../ui/table/paging.ts';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { type OrderListing, useOrders } from '../order-queries.ts';
import { LiveStatus } from './live-status.tsx';

const COLUMNS: readonly Column<OrderSummary>[] = [
  { head: 'Order', cell: ({ number }) => <span className="figures whitespace-nowrap">{number}</span> },
  { head: 'State', cell: (order) => <LiveStatus order={order} /> },
  { head: 'Items', align: 'end', from: 'sm', cell: ({ itemCount }) => itemCount },
  {
    head: 'Total',
    align: 'end',
    cell: ({ totalMinor, currency }) => <MoneyText amountMinor={totalMinor} currency={currency} />,
  },
  { head: 'Placed', align: 'end', from: 'sm', cell: ({ placedAt }) => <Timestamp at={placedAt} /> },
];

interface OrderTableProps {
  readonly listing: Omit<OrderListing, 'cursor' | 'limit'>;
  readonly paging: Paging;
  readonly onGo: (page: PageParams) => void;
  readonly empty: ReactNode;
}

/** Orders in a table, a page at a time; what is listed stays where it is, and its state moves by itself. */
export function OrderTable({ listing, paging, onGo, empty }: OrderTableProps) {
  const { cursor, limit } = paging;
  const found = useOrders({ ...listing, cursor, limit });
  return (
    <PagedTable
      caption="Orders"
      columns={COLUMNS}
      listing={found}
      paging={paging}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => Router.Order({ orderId: id })}
      empty={empty}
      onGo={onGo}
    />
  );
}
