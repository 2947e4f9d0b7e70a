import type { ActorRef } from '../../../contracts/actor.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { MAX_REFUNDS, type Payment, type Refund } from '../../../contracts/payments/documents.ts';
import { paymentRefundRequested } from '../../../contracts/payments/events.ts';
import { refundableMinor } from '../../../contracts/payments/legal-actions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { withCheckAt } from './check-at.ts';
import { decided, identityOf, type Decision } from './decision.ts';

/** A wish to send money back: all that is left unless an amount is given. */
export type RefundWish = {
  readonly refundId: string;
  readonly amountMinor?: number | undefined;
  readonly reason: string;
  readonly by: ActorRef;
  readonly now: Instant;
};

/**
 * Notes that money is to go back, before the provider is asked. Undefined when this very refund is noted already.
 * Refuses `idempotency_key_reused` for another amount or reason under its id, `amount_too_large` and `too_many_refunds`.
 */
export function requestRefund(paymentId: string, payment: Payment, wish: RefundWish): Decision | undefined {
  const noted = payment.refunds.find(({ id }) => id === wish.refundId);
  if (noted) return assertSame(noted, wish);
  const leftMinor = refundableMinor(payment);
  const amountMinor = wish.amountMinor ?? leftMinor;
  if (leftMinor === 0 || amountMinor > leftMinor) {
    throw new Rejection('amount_too_large', `Of this payment ${leftMinor} minor units can still be refunded.`, { leftMinor });
  }
  if (payment.refunds.length >= MAX_REFUNDS) {
    throw new Rejection('too_many_refunds', `A payment has ${MAX_REFUNDS} refunds at most.`, { most: MAX_REFUNDS });
  }
  return note(paymentId, payment, { ...wish, amountMinor });
}

/** Sends back as much of a sum as is still there, for the shop's own reasons; undefined when nothing is, or it is noted already. */
export function sendBack(paymentId: string, payment: Payment, wish: RefundWish): Decision | undefined {
  const leftMinor = refundableMinor(payment);
  const noted = payment.refunds.some(({ id }) => id === wish.refundId);
  if (noted || leftMinor === 0) return undefined;
  return note(paymentId, payment, { ...wish, amountMinor: Math.min(wish.amountMinor ?? leftMinor, leftMinor) });
}

function note(paymentId: string, payment: Payment, wish: RefundWish & { readonly amountMinor: number }): Decision {
  const { refundId, amountMinor, reason, by, now } = wish;
  const refund: Refund = { id: refundId, amountMinor, reason, status: 'requested', requestedAt: now, requestedBy: by };
  const noted: Payment = { ...payment, refunds: [...payment.refunds, refund] };
  const data = { ...identityOf(paymentId, payment), refundId, refundMinor: amountMinor, reason };
  return decided(withCheckAt(noted, now), newEvent(paymentRefundRequested, data));
}

function assertSame(noted: Refund, { amountMinor, reason }: RefundWish): undefined {
  const sameAmount = amountMinor === undefined || amountMinor === noted.amountMinor;
  if (sameAmount && reason === noted.reason) return undefined;
  throw new Rejection(
    'idempotency_key_reused',
    'This Idempotency-Key made another refund already. Make a new key for a new refund.',
  );
}
