import { Order } from '../../../../../../contracts/orders/documents.ts';
import type { OrderSummary } from '../../../../../../contracts/orders/endpoints.ts';
import { useLiveDocument } from '../../../app/live/use-live.ts';
import { OrderStatusBadge } from '../order-status.tsx';

/** The state of a listed order, which moves while the row is shown; a read for each row, and one for each change. */
export function LiveStatus({ order: { id, status: listed } }: { readonly order: OrderSummary }) {
  const { value } = useLiveDocument(
    `status of order ${id}`,
    ({ db, sdk }) => sdk.doc(db, Order.collection, id),
    (data) => Order.schema.parse(data).status,
  );
  const status = value ?? listed;
  return (
    <span key={status} className={status === listed ? undefined : 'inline-block animate-rise'}>
      <OrderStatusBadge status={status} />
    </span>
  );
}
