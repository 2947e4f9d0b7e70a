import type { TestCard } from '../card/test-cards.ts';
import { Refusal } from '../refusal.ts';
import { moveTo, type Attempt, type Decision, type Payment } from './payment.ts';

/** Tries a card on an open payment; `settlesAt` is when a pending one ends by itself (null: only by hand). */
export function payWithCard(
  payment: Payment,
  card: TestCard,
  { now, settlesAt }: { readonly now: string; readonly settlesAt: string | null },
): Decision {
  if (payment.status !== 'open') {
    throw new Refusal(409, 'payment_state', `This payment is ${payment.status}; it takes no card now.`);
  }
  const tried: Payment = {
    ...payment,
    attempts: payment.attempts + 1,
    card: { brand: card.brand, last4: card.number.slice(-4) },
    refundsSettle: card.refunds ?? 'at_once',
    updatedAt: now,
  };
  if (card.outcome === 'succeeds') return succeed(tried, now);
  if (card.outcome === 'promises') return authorize(tried, now);
  if (card.outcome === 'declines') return attemptFailed(tried, now, card.decline);
  if (card.outcome === 'challenges') return challenge(tried, now);
  return pend({ ...tried, settlesAt, settlesAs: card.settlesAs ?? 'succeeded' }, now);
}

/** The shopper's answer to the bank's question. A failed one leaves the payment open for another try. */
export function answerChallenge(payment: Payment, outcome: 'approve' | 'fail', now: string): Decision {
  if (payment.status !== 'requires_challenge') {
    throw new Refusal(409, 'payment_state', `This payment is ${payment.status}; it waits for no confirmation.`);
  }
  if (outcome === 'approve') return succeed(payment, now);
  return attemptFailed(moveTo(payment, 'open', now), now, {
    code: 'challenge_failed',
    message: 'The payment was not confirmed with the bank. Try again or use another card.',
  });
}

/** Ends a payment in processing. Money that never came is final: the shopper has left long ago. */
export function settlePayment(payment: Payment, outcome: 'succeeded' | 'failed', now: string): Decision {
  if (payment.status !== 'processing') {
    throw new Refusal(409, 'payment_state', `This payment is ${payment.status}; there is nothing to settle.`);
  }
  const settled: Payment = { ...payment, settlesAt: null, settlesAs: null };
  if (outcome === 'succeeded') return succeed(settled, now);
  const failure = { code: 'processing_failed', message: 'The money never arrived.' };
  return {
    payment: moveTo(settled, 'failed', now, { lastAttempt: attempt('declined', now, failure) }),
    events: [{ type: 'payment.failed' }],
  };
}

function challenge(payment: Payment, now: string): Decision {
  return {
    payment: moveTo(payment, 'requires_challenge', now, { lastAttempt: attempt('challenged', now) }),
    events: [{ type: 'payment.challenge_required' }],
  };
}

function pend(payment: Payment, now: string): Decision {
  return {
    payment: moveTo(payment, 'processing', now, { lastAttempt: attempt('processing', now) }),
    events: [{ type: 'payment.processing' }],
  };
}

const AUTHORIZATION_LIVES_MS = 7 * 24 * 3_600_000;

function succeed(payment: Payment, now: string): Decision {
  if (payment.captureMode === 'manual') return authorize(payment, now);
  const amounts = { authorizedMinor: payment.amountMinor, capturedMinor: payment.amountMinor };
  return {
    payment: moveTo(payment, 'succeeded', now, { ...amounts, lastAttempt: attempt('succeeded', now) }),
    events: [{ type: 'payment.succeeded' }],
  };
}

function authorize(payment: Payment, now: string): Decision {
  const promise = {
    authorizedMinor: payment.amountMinor,
    authorizationExpiresAt: new Date(Date.parse(now) + AUTHORIZATION_LIVES_MS).toISOString(),
  };
  return {
    payment: moveTo(payment, 'authorized', now, { ...promise, lastAttempt: attempt('succeeded', now) }),
    events: [{ type: 'payment.authorized' }],
  };
}

function attemptFailed(payment: Payment, now: string, failure: TestCard['decline']): Decision {
  return {
    payment: { ...payment, lastAttempt: attempt('declined', now, failure), updatedAt: now },
    events: [{ type: 'payment.attempt_failed' }],
  };
}

function attempt(outcome: Attempt['outcome'], at: string, failure?: TestCard['decline']): Attempt {
  return { outcome, at, code: failure?.code ?? null, message: failure?.message ?? null };
}
