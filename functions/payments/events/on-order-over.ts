import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { orderCanceled, orderExpired } from '../../../contracts/orders/events.ts';
import { carryOut } from '../commands/carry-out.ts';
import { giveUp, stopWaiting } from '../domain/end-payment.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, noPayment } from './consumer.ts';

/** The order was canceled: its payment is canceled at the provider or, when money was taken, refunded. */
export const onOrderCanceled =
  (ports: Ports) =>
  async ({ id, data: { paymentId, reason } }: TypedEvent<typeof orderCanceled>): Promise<void> => {
    const now = ports.clock();
    const by = systemActor(CONSUMER);
    const ending = { refundId: ports.derivedId(paymentId, id), reason: `order canceled: ${reason}`, by, now };
    const noted = await ports.payments.change(paymentId, {
      now,
      by,
      once: { consumer: CONSUMER, eventId: id },
      decide: (payment) => giveUp(paymentId, payment, ending),
    });
    if (!noted) throw noPayment(paymentId);
    await carryOut(ports)(paymentId);
  };

/**
 * The order expired: a payment that waits is canceled. Money taken in that very moment is not: the order may still find its stock, and else asks for it
 * back. A part that was taken goes back.
 */
export const onOrderExpired =
  (ports: Ports) =>
  async ({ id, data: { paymentId } }: TypedEvent<typeof orderExpired>): Promise<void> => {
    const now = ports.clock();
    const by = systemActor(CONSUMER);
    const ending = { refundId: ports.derivedId(paymentId, id), reason: 'order expired', by, now };
    const noted = await ports.payments.change(paymentId, {
      now,
      by,
      once: { consumer: CONSUMER, eventId: id },
      decide: (payment) => stopWaiting(paymentId, payment, ending),
    });
    if (!noted) throw noPayment(paymentId);
    await carryOut(ports)(paymentId);
  };
