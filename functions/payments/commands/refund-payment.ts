import { refOf, type Actor } from '../../../contracts/actor.ts';
import type { OutputOf } from '../../../contracts/endpoint.ts';
import type { refundPayment as endpoint } from '../../../contracts/payments/endpoints.ts';
import { requestRefund } from '../domain/request-refund.ts';
import type { Ports } from '../ports.ts';
import { refundViewOf, viewOf } from '../queries/payment-view.ts';
import { carryOut } from './carry-out.ts';
import { paymentGone } from './payment-gone.ts';

type Wish = { readonly amountMinor?: number | undefined; readonly reason: string };

/**
 * Sends captured money back: the refund is noted under an id that follows from the key, then the provider is asked. It may still be `requested` in the
 * answer. Refuses `not_found`, `amount_too_large`, `too_many_refunds` and `idempotency_key_reused`.
 */
export const refundPayment =
  (ports: Ports) =>
  async (paymentId: string, wish: Wish, actor: Actor, idempotencyKey: string): Promise<OutputOf<typeof endpoint>> => {
    const now = ports.clock();
    const refundId = ports.derivedId(paymentId, actor.id, idempotencyKey);
    const by = refOf(actor);
    const noted = await ports.payments.change(paymentId, {
      now,
      by,
      decide: (payment) => requestRefund(paymentId, payment, { ...wish, refundId, by, now }),
    });
    if (!noted) throw paymentGone();
    const payment = (await carryOut(ports)(paymentId)) ?? noted;
    const refund = payment.refunds.find(({ id }) => id === refundId);
    if (!refund) throw new Error(`Refund ${refundId} was noted and is not there`);
    return { refund: refundViewOf(refund), payment: viewOf(paymentId, payment) };
  };
