import { EventDocument } from '../../../../../../contracts/event.ts';
import { type Live, useLiveQuery } from '../../../app/live/use-live.ts';
import { mergeEvents } from './merge-events.ts';

interface Histories {
  readonly orderId: string;
  /** Undefined for who may not see payments. */
  readonly paymentId: string | undefined;
}

/** Everything that happened to an order and its payment, newest first; it moves by itself. */
export function useTimeline({ orderId, paymentId }: Histories): Live<readonly EventDocument[]> {
  const order = useHistory(`orders/${orderId}/events`);
  const payment = useHistory(paymentId === undefined ? undefined : `payments/${paymentId}/events`);
  const paymentEvents = paymentId === undefined ? [] : payment.value;
  return {
    value: order.value && paymentEvents && mergeEvents(order.value, paymentEvents),
    error: order.error ?? payment.error,
    retry: () => {
      order.retry();
      payment.retry();
    },
  };
}

function useHistory(path: string | undefined): Live<readonly EventDocument[]> {
  return useLiveQuery(
    path,
    ({ db, sdk }) => sdk.query(sdk.collection(db, path ?? ''), sdk.orderBy('seq', 'asc')),
    (data) => EventDocument.parse(data),
  );
}
