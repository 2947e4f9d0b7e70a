import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { paymentCaptured } from '../../../contracts/payments/events.ts';
import { takePayment, wantsStockAgain } from '../domain/take-payment.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, orderGone } from './consumer.ts';

/** Money was taken: the order is paid; or, when it had ended, it finds its stock again or the money goes back. */
export const onPaymentCaptured =
  (ports: Pick<Ports, 'orders' | 'clock'>) =>
  async ({ id, data: { orderId, capturedMinor } }: TypedEvent<typeof paymentCaptured>): Promise<void> => {
    const capture = { capturedMinor, now: ports.clock() };
    const changed = await ports.orders.change(orderId, {
      now: capture.now,
      by: systemActor(CONSUMER),
      once: { consumer: CONSUMER, eventId: id },
      reserve: (order) => wantsStockAgain(order, capture),
      decide: (order, draws) => takePayment(orderId, order, capture, draws),
    });
    if (!changed) throw orderGone(orderId);
  };
