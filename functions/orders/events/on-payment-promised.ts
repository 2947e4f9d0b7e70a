import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { paymentAuthorized, paymentProcessing } from '../../../contracts/payments/events.ts';
import { takeAuthorization, waitLonger } from '../domain/take-payment.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, orderGone } from './consumer.ts';

/** How long an order keeps its stock for a payment that is on its way. */
export const PROCESSING_MS = 3 * 24 * 3_600_000;

/** Money is promised and waits to be captured: the order keeps its stock until the promise ends. */
export const onPaymentAuthorized =
  (ports: Pick<Ports, 'orders' | 'clock' | 'armExpiry'>) =>
  async ({ id, data: { orderId, expiresAt } }: TypedEvent<typeof paymentAuthorized>): Promise<void> => {
    const now = ports.clock();
    const changed = await ports.orders.change(orderId, {
      now,
      by: systemActor(CONSUMER),
      once: { consumer: CONSUMER, eventId: id },
      decide: (order) => takeAuthorization(orderId, order, now, expiresAt),
    });
    if (!changed) throw orderGone(orderId);
    if (changed.status === 'authorized') await ports.armExpiry(orderId, changed.expiresAt);
  };

/** The payment takes hours or days: the order keeps its stock for three days from when the event happened. */
export const onPaymentProcessing =
  (ports: Pick<Ports, 'orders' | 'clock' | 'armExpiry'>) =>
  async ({ id, time, data: { orderId } }: TypedEvent<typeof paymentProcessing>): Promise<void> => {
    const expiresAt = new Date(Date.parse(time) + PROCESSING_MS).toISOString();
    const changed = await ports.orders.change(orderId, {
      now: ports.clock(),
      by: systemActor(CONSUMER),
      once: { consumer: CONSUMER, eventId: id },
      decide: (order) => waitLonger(orderId, order, expiresAt),
    });
    if (!changed) throw orderGone(orderId);
    if (changed.status === 'pending') await ports.armExpiry(orderId, changed.expiresAt);
  };
