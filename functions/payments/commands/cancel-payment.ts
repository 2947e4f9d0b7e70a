import { refOf, type Actor } from '../../../contracts/actor.ts';
import type { PaymentView } from '../../../contracts/payments/endpoints.ts';
import { requestCancel } from '../domain/intents.ts';
import type { Ports } from '../ports.ts';
import { viewOf } from '../queries/payment-view.ts';
import { carryOut } from './carry-out.ts';
import { paymentGone } from './payment-gone.ts';

/** Ends a payment that has taken no money: the wish is noted, then the provider is asked. Refuses `not_found` and `wrong_status`. */
export const cancelPayment =
  (ports: Ports) =>
  async (paymentId: string, reason: string, actor: Actor): Promise<PaymentView> => {
    const now = ports.clock();
    const noted = await ports.payments.change(paymentId, {
      now,
      by: refOf(actor),
      decide: (payment) => requestCancel(paymentId, payment, { reason, now }),
    });
    if (!noted) throw paymentGone();
    return viewOf(paymentId, (await carryOut(ports)(paymentId)) ?? noted);
  };
