import { newEvent } from '../../../../contracts/event.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import type { Payment, Refund } from '../../../../contracts/payments/documents.ts';
import { paymentRefunded, paymentRefundFailed } from '../../../../contracts/payments/events.ts';
import { withCheckAt } from '../check-at.ts';
import { identityOf, type Decision } from '../decision.ts';
import type { PaymentNews, RefundNews } from './news.ts';
import { refundPosting } from './postings.ts';

/** Takes over what a provider tells of refunds; each ends once. One that was made at the provider itself becomes one of ours. */
export function learnRefunds(
  paymentId: string,
  decision: Decision,
  news: PaymentNews,
  { now }: { readonly now: Instant },
): Decision {
  return news.refunds.reduce((before, refund) => learnRefund(paymentId, before, { news, refund, now }), decision);
}

type Told = { readonly news: PaymentNews; readonly refund: RefundNews; readonly now: Instant };

function learnRefund(paymentId: string, decision: Decision, told: Told): Decision {
  const { payment } = decision;
  const known = payment.refunds.find(({ id, ref }) => ref === told.refund.ref || id === told.refund.refundId);
  if (known && known.status !== 'requested') return decision;
  const refund: Refund = { ...(known ?? foreign(told)), ref: told.refund.ref };
  const ended = told.refund.status === 'pending' ? refund : end(refund, told.refund.status, told.now);
  const replaced = known ? payment.refunds.map((each) => (each === known ? ended : each)) : [...payment.refunds, ended];
  const changed: Payment = { ...payment, refunds: replaced };
  if (ended.status === 'succeeded') return gone(paymentId, { ...decision, payment: changed }, ended, told);
  if (ended.status === 'failed') return failed(paymentId, { ...decision, payment: changed }, ended);
  return { ...decision, payment: changed };
}

function end(refund: Refund, status: 'succeeded' | 'failed', now: Instant): Refund {
  return status === 'succeeded'
    ? { ...refund, status, endedAt: now }
    : { ...refund, status, endedAt: now, failureCode: 'provider_failed' };
}

function foreign({ news, refund, now }: Told): Refund {
  return {
    id: refund.ref,
    amountMinor: refund.amountMinor,
    reason: 'made at the provider',
    status: 'requested',
    requestedAt: now,
    requestedBy: { kind: 'provider', id: news.link.provider },
  };
}

function gone(paymentId: string, decision: Decision, refund: Refund, { news, now }: Told): Decision {
  const refundedMinor = decision.payment.refundedMinor + refund.amountMinor;
  const payment: Payment = { ...decision.payment, refundedMinor };
  const data = { ...eventData(paymentId, payment, refund), refundedMinor };
  return {
    payment,
    events: [...decision.events, newEvent(paymentRefunded, data)],
    postings: [...decision.postings, refundPosting({ paymentId, payment, link: news.link, at: now }, refund)],
  };
}

function failed(paymentId: string, decision: Decision, refund: Refund): Decision {
  const data = { ...eventData(paymentId, decision.payment, refund), code: refund.failureCode ?? 'unknown' };
  return { ...decision, events: [...decision.events, newEvent(paymentRefundFailed, data)] };
}

/** The provider refused a refund: it ends as failed, and its money can be refunded anew. Undefined when it has ended already. */
export function noteRefundRefused(
  paymentId: string,
  payment: Payment,
  { refundId, code, now }: { readonly refundId: string; readonly code: string; readonly now: Instant },
): Decision | undefined {
  const refund = payment.refunds.find(({ id }) => id === refundId);
  if (refund?.status !== 'requested') return undefined;
  const refused: Refund = { ...refund, status: 'failed', endedAt: now, failureCode: code };
  const refunds = payment.refunds.map((each) => (each === refund ? refused : each));
  const decision = failed(paymentId, { payment: { ...payment, refunds }, events: [], postings: [] }, refused);
  return { ...decision, payment: withCheckAt(decision.payment, now) };
}

function eventData(paymentId: string, payment: Payment, refund: Refund) {
  return { ...identityOf(paymentId, payment), refundId: refund.id, refundMinor: refund.amountMinor };
}
