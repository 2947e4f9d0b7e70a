import type { ActorRef } from '../../../contracts/actor.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { Payment } from '../../../contracts/payments/documents.ts';
import { paymentReassigned } from '../../../contracts/payments/events.ts';
import { mayBeVoided } from '../../../contracts/payments/legal-actions.ts';
import { decided, identityOf, type Decision } from './decision.ts';
import { requestCancel } from './intents.ts';
import { sendBack } from './request-refund.ts';

/** Why a payment is not wanted any more, and under which id its money goes back if it was taken. */
export type Ending = { readonly refundId: string; readonly reason: string; readonly by: ActorRef; readonly now: Instant };

/** The order will not be kept: what waits is canceled, what was taken goes back. Undefined when nothing is left to do, or something is under way that will be heard of. */
export function giveUp(paymentId: string, payment: Payment, ending: Ending): Decision | undefined {
  return payment.status === 'captured' ? sendBack(paymentId, payment, ending) : stopWaiting(paymentId, payment, ending);
}

/**
 * The order waits no more: what waits is canceled. Money that was taken is left for the order to decide on, which may still find its stock; but less than
 * the whole pays no order, and goes back.
 */
export function stopWaiting(paymentId: string, payment: Payment, ending: Ending): Decision | undefined {
  if (mayBeVoided(payment)) return requestCancel(paymentId, payment, ending);
  const isPart = payment.status === 'captured' && payment.capturedMinor < payment.amountMinor;
  return isPart ? sendBack(paymentId, payment, ending) : undefined;
}

/** The order has another owner, who is the payment's too. Undefined when it is theirs already. */
export function reassign(paymentId: string, payment: Payment, from: string, to: string): Decision | undefined {
  if (payment.customerId !== from || from === to) return undefined;
  const reassigned: Payment = { ...payment, customerId: to };
  return decided(reassigned, newEvent(paymentReassigned, { ...identityOf(paymentId, reassigned), fromCustomerId: from }));
}
