import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { Payment } from '../../../contracts/payments/documents.ts';
import { paymentCanceled, paymentCancelRequested, paymentCaptureRequested } from '../../../contracts/payments/events.ts';
import { mayBeCaptured, mayBeVoided } from '../../../contracts/payments/legal-actions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { withCheckAt } from './check-at.ts';
import { decided, identityOf, type Decision } from './decision.ts';
import { factsOf, linkOf } from './facts.ts';

/**
 * Notes that authorized money is to be taken, all of it unless an amount is given. Undefined when that is noted or done already.
 * Refuses `wrong_status` and `amount_too_large`.
 */
export function requestCapture(
  paymentId: string,
  payment: Payment,
  { amountMinor = payment.authorizedMinor, now }: { readonly amountMinor?: number | undefined; readonly now: Instant },
): Decision | undefined {
  if (payment.status === 'captured' && payment.capturedMinor === amountMinor) return undefined;
  if (payment.intent?.kind === 'capture' && payment.intent.amountMinor === amountMinor) return undefined;
  if (!mayBeCaptured(payment)) throw wrongStatus(payment, 'captured');
  if (amountMinor > payment.authorizedMinor) {
    const leftMinor = payment.authorizedMinor;
    throw new Rejection('amount_too_large', `Only ${leftMinor} minor units are authorized.`, { leftMinor });
  }
  const asked: Payment = { ...payment, intent: { kind: 'capture', amountMinor, at: now } };
  const data = { ...identityOf(paymentId, payment), captureMinor: amountMinor };
  return decided(withCheckAt(asked, now), newEvent(paymentCaptureRequested, data));
}

/** Notes that a payment is to end without money. Undefined when that is noted or done already; refuses `wrong_status` once money was taken or is being taken. */
export function requestCancel(
  paymentId: string,
  payment: Payment,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Decision | undefined {
  if (payment.status === 'canceled' || payment.intent?.kind === 'cancel') return undefined;
  if (!mayBeVoided(payment)) throw wrongStatus(payment, 'canceled');
  const asked: Payment = { ...payment, intent: { kind: 'cancel', at: now } };
  const data = { ...identityOf(paymentId, payment), reason };
  return decided(withCheckAt(asked, now), newEvent(paymentCancelRequested, data));
}

/** The provider knows nothing of a payment that is not wanted any more: it ends here. Undefined unless it was never opened. */
export function noteNeverOpened(paymentId: string, payment: Payment, now: Instant): Decision | undefined {
  if (payment.status !== 'created') return undefined;
  const { intent: _, ...facts } = factsOf(payment);
  const canceled: Payment = { ...facts, status: 'canceled', link: undefined, canceledAt: now };
  return decided(withCheckAt(canceled, now), newEvent(paymentCanceled, identityOf(paymentId, canceled)));
}

/** The provider will not do what was asked, and told why: the wish is dropped, so that it can be asked anew. Undefined when it is gone already. */
export function dropIntent(payment: Payment, kind: 'capture' | 'cancel', now: Instant): Decision | undefined {
  if (payment.intent?.kind !== kind) return undefined;
  const { intent: _, ...rest } = payment;
  return decided(withCheckAt(rest, now));
}

function wrongStatus(payment: Payment, wanted: string): Rejection {
  const doing = payment.intent ? `, with a ${payment.intent.kind} under way` : '';
  return new Rejection('wrong_status', `The payment is ${payment.status}${doing}; it can't be ${wanted}.`, {
    status: payment.status,
    opened: linkOf(payment) !== undefined,
  });
}
