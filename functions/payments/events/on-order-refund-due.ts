import { systemActor } from '../../../contracts/actor.ts';
import type { TypedEvent } from '../../../contracts/event.ts';
import type { orderRefundDue } from '../../../contracts/orders/events.ts';
import { carryOut } from '../commands/carry-out.ts';
import { sendBack } from '../domain/request-refund.ts';
import type { Ports } from '../ports.ts';
import { CONSUMER, noPayment } from './consumer.ts';

/** Money came for an order that cannot be kept: it goes back by itself, as much of it as is not on its way back already. */
export const onOrderRefundDue =
  (ports: Ports) =>
  async ({ id, data: { paymentId, amountMinor, reason } }: TypedEvent<typeof orderRefundDue>): Promise<void> => {
    const now = ports.clock();
    const by = systemActor(CONSUMER);
    const wish = { refundId: ports.derivedId(paymentId, id), amountMinor, reason: `order not kept: ${reason}`, by, now };
    const noted = await ports.payments.change(paymentId, {
      now,
      by,
      once: { consumer: CONSUMER, eventId: id },
      decide: (payment) => sendBack(paymentId, payment, wish),
    });
    if (!noted) throw noPayment(paymentId);
    await carryOut(ports)(paymentId);
  };
