import { holds, type Actor } from '../../../contracts/actor.ts';
import type { PaymentView } from '../../../contracts/payments/endpoints.ts';
import { paymentGone } from '../commands/payment-gone.ts';
import type { Ports } from '../ports.ts';
import { viewOf } from './payment-view.ts';

/** One payment: for the customer of its order, and for whoever holds payments.read. Refuses `not_found`. */
export const getPayment =
  (ports: Pick<Ports, 'payments'>) =>
  async (paymentId: string, actor: Actor): Promise<PaymentView> => {
    const payment = await ports.payments.find(paymentId);
    if (!payment || (payment.customerId !== actor.id && !holds(actor, 'payments.read'))) {
      throw paymentGone();
    }
    return viewOf(paymentId, payment);
  };
