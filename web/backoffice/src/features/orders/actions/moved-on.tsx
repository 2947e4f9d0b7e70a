import type { OrderStatus } from '../../../../../../contracts/orders/documents.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { ORDER_STATUS } from '../order-status.tsx';

/** Explains that an order moved on while somebody looked at a question about it. */
export function MovedOn({ status }: { readonly status: OrderStatus }) {
  return (
    <Notice tone="warn" title="The order has moved on">
      It is now “{ORDER_STATUS[status].label}”, so this is not possible any more. Nothing was changed; the timeline tells who was
      faster.
    </Notice>
  );
}
