import { cancelPayment, expirePayment, settleRefund } from './move-money.ts';
import { settlePayment } from './pay.ts';
import type { Decision, Payment } from './payment.ts';

/** What time alone has decided about a payment by now: it expired, it settled, or its refunds did. */
export function decideDue(payment: Payment, now: string): Decision | undefined {
  const decisions: Decision[] = [];
  let current = payment;
  for (const step of stepsDue(payment, now)) {
    const decision = step(current);
    current = decision.payment;
    decisions.push(decision);
  }
  return decisions.length === 0 ? undefined : { payment: current, events: decisions.flatMap(({ events }) => events) };
}

/** Tells whether time can still change this payment. */
export function waitsForTime(payment: Payment): boolean {
  return (
    payment.status === 'open' ||
    payment.status === 'requires_challenge' ||
    payment.status === 'processing' ||
    payment.status === 'authorized' ||
    payment.refunds.some((refund) => refund.status === 'pending')
  );
}

function stepsDue(payment: Payment, now: string): ((payment: Payment) => Decision)[] {
  const steps = [statusStepDue(payment, now)].filter((step) => step !== undefined);
  for (const refund of payment.refunds) {
    if (refund.status !== 'pending' || !hasPassed(refund.settlesAt, now)) continue;
    steps.push((current) => settleRefund(current, refund.id, refund.settlesAs ?? 'succeeded', now));
  }
  return steps;
}

function statusStepDue(payment: Payment, now: string): ((payment: Payment) => Decision) | undefined {
  const { status, expiresAt, settlesAt, settlesAs, authorizationExpiresAt } = payment;
  const waiting = status === 'open' || status === 'requires_challenge';
  if (waiting && hasPassed(expiresAt, now)) return (current) => expirePayment(current, now);
  if (status === 'authorized' && hasPassed(authorizationExpiresAt, now)) return (current) => cancelPayment(current, now);
  if (status !== 'processing' || !hasPassed(settlesAt, now)) return undefined;
  return (current) => settlePayment(current, settlesAs ?? 'succeeded', now);
}

function hasPassed(time: string | null, now: string): boolean {
  return time !== null && time <= now;
}
