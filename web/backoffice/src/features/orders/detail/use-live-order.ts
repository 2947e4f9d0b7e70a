import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Order } from '../../../../../../contracts/orders/documents.ts';
import { Payment } from '../../../../../../contracts/payments/documents.ts';
import { useLiveDocument } from '../../../app/live/use-live.ts';
import { orderKeys, useOrder } from '../order-queries.ts';

/** An order in plain text, asked for again whenever its document moves; `live` is that document. */
export function useLiveOrder(orderId: string) {
  const client = useQueryClient();
  const order = useOrder(orderId);
  const live = useLiveDocument(
    `order ${orderId}`,
    ({ db, sdk }) => sdk.doc(db, Order.collection, orderId),
    (data) => Order.schema.parse(data),
  );
  const known = order.data?.version;
  const version = live.value?.version;
  useEffect(() => {
    if (known === undefined || version === undefined || version <= known) return;
    client.invalidateQueries({ queryKey: orderKeys.one(orderId) }).catch(() => undefined);
  }, [client, orderId, known, version]);
  return { order, live };
}

/** The payment of an order as it is now; listens to nothing for who may not see it. */
export function useLivePayment(paymentId: string | undefined) {
  return useLiveDocument(
    paymentId === undefined ? undefined : `payment ${paymentId}`,
    ({ db, sdk }) => sdk.doc(db, Payment.collection, paymentId ?? ''),
    (data) => Payment.schema.parse(data),
  );
}
