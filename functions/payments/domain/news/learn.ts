import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import type { Payment, ProviderLink } from '../../../../contracts/payments/documents.ts';
import * as says from '../../../../contracts/payments/events.ts';
import { mayPaymentGo } from '../../../../contracts/payments/legal-actions.ts';
import { withCheckAt } from '../check-at.ts';
import { identityOf, type Decision } from '../decision.ts';
import { factsOf, linkOf } from '../facts.ts';
import { learnRefunds } from './learn-refunds.ts';
import type { PaymentNews } from './news.ts';
import { capturePosting } from './postings.ts';

/** What news came to: `applied` changed something, `stale` was known already, `mismatch` is not of this payment as it was opened. */
export type Learned = { readonly outcome: 'applied' | 'stale' | 'mismatch'; readonly decision?: Decision };

export type Telling = { readonly now: Instant; readonly attemptFailed?: string | undefined };

/**
 * Takes over what a provider tells, by webhook or when asked, in any order and any number of times. Money only ever adds up to the totals told;
 * the status follows the newest news alone, as the transition table allows.
 */
export function learn(paymentId: string, payment: Payment, news: PaymentNews, telling: Telling): Learned {
  if (!matches(paymentId, payment, news)) return mismatch(paymentId, payment, news, telling.now);

  const known: Decision = { payment, events: [], postings: [] };
  const steps = [noteAttempt, noteCapture, noteStatus, learnRefunds];
  const learned = steps.reduce((decision, step) => step(paymentId, decision, news, telling), known);

  const changed = JSON.stringify(learned.payment) !== JSON.stringify(payment) || learned.events.length > 0;
  if (!changed) return { outcome: 'stale' };
  const newsAt = payment.newsAt !== undefined && payment.newsAt > news.at ? payment.newsAt : news.at;
  const settled = withCheckAt(withoutFulfilledIntent({ ...learned.payment, newsAt }), telling.now);
  return { outcome: 'applied', decision: { ...learned, payment: settled } };
}

function matches(paymentId: string, payment: Payment, news: PaymentNews): boolean {
  const link = linkOf(payment);
  return (
    news.paymentId === paymentId &&
    news.amountMinor === payment.amountMinor &&
    news.currency === payment.currency &&
    news.capturedMinor <= payment.amountMinor &&
    (link === undefined || nameOf(link) === nameOf(news.link))
  );
}

function nameOf({ provider, ref }: ProviderLink): string {
  return `${provider}:${ref}`;
}

function mismatch(paymentId: string, payment: Payment, news: PaymentNews, now: Instant): Learned {
  if (payment.mismatch) return { outcome: 'mismatch' };
  const event = newEvent(says.paymentMismatch, {
    ...identityOf(paymentId, payment),
    seenMinor: news.amountMinor,
    seenCapturedMinor: news.capturedMinor,
    seenCurrency: news.currency,
    seenRef: news.link.ref,
  });
  const marked = withCheckAt({ ...payment, mismatch: true }, now);
  return { outcome: 'mismatch', decision: { payment: marked, events: [event], postings: [] } };
}

function noteAttempt(paymentId: string, decision: Decision, _news: PaymentNews, { attemptFailed }: Telling): Decision {
  const { payment } = decision;
  const triable = payment.status === 'created' || payment.status === 'open' || payment.status === 'processing';
  if (attemptFailed === undefined || !triable) return decision;
  const data = { ...identityOf(paymentId, payment), code: attemptFailed };
  return { ...decision, events: [...decision.events, newEvent(says.paymentAttemptFailed, data)] };
}

/** Money that was taken is a fact, however late it is told and whatever was believed. */
function noteCapture(paymentId: string, decision: Decision, news: PaymentNews, { now }: Telling): Decision {
  const { payment } = decision;
  const { link, capturedMinor } = news;
  const authorizedMinor = Math.max(payment.authorizedMinor, news.authorizedMinor);
  if (capturedMinor <= payment.capturedMinor) return { ...decision, payment: { ...payment, authorizedMinor } };
  const capturedAt = payment.status === 'captured' ? payment.capturedAt : now;
  const captured: Payment = { ...factsOf(payment), authorizedMinor, capturedMinor, status: 'captured', link, capturedAt };
  return {
    payment: captured,
    events: [...decision.events, newEvent(says.paymentCaptured, { ...identityOf(paymentId, payment), capturedMinor })],
    postings: [...decision.postings, capturePosting({ paymentId, payment, link, at: now }, capturedMinor)],
  };
}

function noteStatus(paymentId: string, decision: Decision, news: PaymentNews, { now }: Telling): Decision {
  const { payment } = decision;
  const old = payment.newsAt !== undefined && news.at < payment.newsAt;
  if (old || news.status === 'captured' || !mayPaymentGo(payment.status, news.status)) return decision;
  const moved = move(payment, news, now);
  return { ...decision, payment: moved, events: [...decision.events, ...tell(paymentId, payment, moved)] };
}

function move(payment: Payment, { status, link, authorizedUntil, failureCode }: PaymentNews, now: Instant): Payment {
  const kept = { ...factsOf(payment), link };
  switch (status) {
    case 'open':
      return { ...kept, status, openedAt: now };
    case 'processing':
      return { ...kept, status, processingAt: now };
    case 'authorized':
      return { ...kept, status, authorizedAt: now, authorizedUntil: authorizedUntil ?? now };
    case 'canceled':
      return { ...kept, status, canceledAt: now };
    case 'failed':
      return { ...kept, status, failedAt: now, failureCode: failureCode ?? 'unknown' };
    case 'captured':
      return payment;
    default:
      return status satisfies never;
  }
}

/** What to say of a move; that a payment fell back to open was said by its failed attempt. */
function tell(paymentId: string, before: Payment, moved: Payment): Decision['events'] {
  const data = identityOf(paymentId, moved);
  switch (moved.status) {
    case 'open': {
      const { provider, captureMode } = moved.link;
      return before.status === 'created' ? [newEvent(says.paymentOpened, { ...data, provider, captureMode })] : [];
    }
    case 'processing':
      return [newEvent(says.paymentProcessing, data)];
    case 'authorized': {
      const { authorizedMinor, authorizedUntil: expiresAt } = moved;
      return [newEvent(says.paymentAuthorized, { ...data, authorizedMinor, expiresAt })];
    }
    case 'canceled':
      return [newEvent(says.paymentCanceled, data)];
    case 'failed':
      return [newEvent(says.paymentFailed, { ...data, code: moved.failureCode })];
    default:
      return [];
  }
}

function withoutFulfilledIntent(payment: Payment): Payment {
  const { intent, ...rest } = payment;
  const over = payment.status === 'captured' || payment.status === 'canceled' || payment.status === 'failed';
  return intent && over ? rest : payment;
}
