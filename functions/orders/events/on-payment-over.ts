import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { paymentCanceled, paymentFailed, paymentRefunded } from '../../../contracts/payments/events.ts';
import { cancel, noteRefund } from '../domain/end.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, orderGone } from './consumer.ts';

/** The payment is over without money: an order that still waits for it is canceled at once instead of at its expiry. */
export const onPaymentOver =
  (ports: Pick<Ports, 'orders' | 'clock'>) =>
  async ({ id, data: { orderId } }: TypedEvent<typeof paymentFailed | typeof paymentCanceled>): Promise<void> => {
    const now = ports.clock();
    const by = systemActor(CONSUMER);
    const changed = await ports.orders.change(orderId, {
      now,
      by,
      once: { consumer: CONSUMER, eventId: id },
      decide: (order) => {
        const waits = order.status === 'pending' || order.status === 'authorized';
        return waits ? cancel(orderId, order, { reason: 'payment_failed', by, paidToo: false, now }) : undefined;
      },
    });
    if (!changed) throw orderGone(orderId);
  };

/** Money went back: the order says how much. */
export const onPaymentRefunded =
  (ports: Pick<Ports, 'orders' | 'clock'>) =>
  async ({ id, data: { orderId, refundedMinor } }: TypedEvent<typeof paymentRefunded>): Promise<void> => {
    const changed = await ports.orders.change(orderId, {
      now: ports.clock(),
      by: systemActor(CONSUMER),
      once: { consumer: CONSUMER, eventId: id },
      decide: (order) => noteRefund(orderId, order, refundedMinor),
    });
    if (!changed) throw orderGone(orderId);
  };
