import { refOf, type Actor } from '../../../contracts/actor.ts';
import type { PaymentView } from '../../../contracts/payments/endpoints.ts';
import { requestCapture } from '../domain/intents.ts';
import type { Ports } from '../ports.ts';
import { viewOf } from '../queries/payment-view.ts';
import { carryOut } from './carry-out.ts';
import { paymentGone } from './payment-gone.ts';

/** Takes authorized money: the wish is noted, then the provider is asked. Refuses `not_found`, `wrong_status` and `amount_too_large`. */
export const capturePayment =
  (ports: Ports) =>
  async (paymentId: string, amountMinor: number | undefined, actor: Actor): Promise<PaymentView> => {
    const now = ports.clock();
    const noted = await ports.payments.change(paymentId, {
      now,
      by: refOf(actor),
      decide: (payment) => requestCapture(paymentId, payment, { amountMinor, now }),
    });
    if (!noted) throw paymentGone();
    return viewOf(paymentId, (await carryOut(ports)(paymentId)) ?? noted);
  };
