import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { orderReassigned } from '../../../contracts/orders/events.ts';
import { reassign } from '../domain/end-payment.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, noPayment } from './consumer.ts';

/** A guest's order belongs to their account now, and so does its payment. */
export const onOrderReassigned =
  (ports: Pick<Ports, 'payments' | 'clock'>) =>
  async ({ id, data }: TypedEvent<typeof orderReassigned>): Promise<void> => {
    const { paymentId, fromCustomerId, customerId } = data;
    const noted = await ports.payments.change(paymentId, {
      now: ports.clock(),
      by: systemActor(CONSUMER),
      once: { consumer: CONSUMER, eventId: id },
      decide: (payment) => reassign(paymentId, payment, fromCustomerId, customerId),
    });
    if (!noted) throw noPayment(paymentId);
  };
