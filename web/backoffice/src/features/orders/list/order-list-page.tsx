import { ReceiptText } from 'lucide-react';
import { OrderStatus } from '../../../../../../contracts/orders/documents.ts';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Router, type RouteParams } from '../../../app/router.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { FilterBar, FilterDate, FilterSearch, FilterSelect } from '../../../ui/table/filter-bar.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { ORDER_STATUS } from '../order-status.tsx';
import { instantsOf } from './days-asked.ts';
import { NewOrders } from './new-orders.tsx';
import { orderNumberOf } from './order-number.ts';
import { OrderTable } from './order-table.tsx';

type Params = RouteParams['Orders'];
type Filters = Pick<Params, 'status' | 'number' | 'from' | 'to' | 'customerId'>;

/** All orders, newest first. */
export function OrderListPage({ after, size, ...filters }: Params) {
  const paging = pagingOf({ after, size });
  const status = OrderStatus.options.find((one) => one === filters.status);
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const narrow = (more: Partial<Filters>) => Router.push('Orders', { ...filters, ...more, size });
  return (
    <>
      <PageHeader title="Orders" sign={<NewOrders onShow={() => Router.push('Orders', { size })} />} />
      <div className="rounded-lg border border-line bg-surface pt-4">
        <OrderFilters filters={filters} filtered={filtered} onNarrow={narrow} />
        <OrderTable
          listing={{
            status,
            number: filters.number === undefined ? undefined : orderNumberOf(filters.number),
            customerId: filters.customerId,
            ...instantsOf(filters.from, filters.to),
          }}
          paging={paging}
          onGo={(page) => Router.push('Orders', { ...filters, ...page })}
          empty={<NoOrders filtered={filtered} />}
        />
      </div>
    </>
  );
}

interface OrderFiltersProps {
  readonly filters: Filters;
  readonly filtered: boolean;
  readonly onNarrow: (more: Partial<Filters>) => void;
}

const STATES = OrderStatus.options.map((value) => ({ value, label: ORDER_STATUS[value].label }));
const NONE: Filters = { status: undefined, number: undefined, from: undefined, to: undefined, customerId: undefined };

function OrderFilters({ filters, filtered, onNarrow }: OrderFiltersProps) {
  const { number, status, from, to } = filters;
  return (
    <FilterBar onClear={filtered ? () => onNarrow(NONE) : undefined}>
      <FilterSearch
        label="Order number"
        placeholder="Order number"
        value={number}
        onChange={(next) => onNarrow({ number: next })}
      />
      <FilterSelect
        label="State"
        all="Every state"
        options={STATES}
        value={status}
        onChange={(next) => onNarrow({ status: next })}
      />
      <FilterDate label="From" value={from} onChange={(next) => onNarrow({ from: next })} />
      <FilterDate label="to" value={to} onChange={(next) => onNarrow({ to: next })} />
    </FilterBar>
  );
}

function NoOrders({ filtered }: { readonly filtered: boolean }) {
  const sign = <ReceiptText size={26} aria-hidden />;
  if (!filtered) return <EmptyState sign={sign} title="No orders yet" />;
  return (
    <EmptyState sign={sign} title="No order is like that">
      <p>A number is looked for as a whole. Take a filter away to see more.</p>
    </EmptyState>
  );
}
