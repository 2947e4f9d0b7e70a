import { expirePayment, settleRefund } from './move-money.ts';
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
    payment.refunds.some((refund) => refund.status === 'pending')
  );
}

function stepsDue(payment: Payment, now: string): ((payment: Payment) => Decision)[] {
  const steps: ((payment: Payment) => Decision)[] = [];
  const waiting = payment.status === 'open' || payment.status === 'requires_challenge';
  if (waiting && payment.expiresAt <= now) steps.push((current) => expirePayment(current, now));
  if (payment.status === 'processing' && payment.settlesAt !== null && payment.settlesAt <= now) {
    steps.push((current) => settlePayment(current, payment.settlesAs ?? 'succeeded', now));
  }
  for (const refund of payment.refunds) {
    if (refund.status !== 'pending' || refund.settlesAt === null || refund.settlesAt > now) continue;
    steps.push((current) => settleRefund(current, refund.id, refund.settlesAs ?? 'succeeded', now));
  }
  return steps;
}
