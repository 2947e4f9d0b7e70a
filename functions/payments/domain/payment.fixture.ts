import type { Payment, ProviderLink } from '../../../contracts/payments/documents.ts';
import { draft, noteOpened } from './draft.ts';
import { learn, type Telling } from './news/learn.ts';
import type { PaymentNews } from './news/news.ts';

export const PAYMENT_ID = `pay_${'A'.repeat(26)}`;
export const TOTAL = 5_000;
export const NOW = '2026-11-24T10:00:00.000Z';
export const LINK: ProviderLink = {
  provider: 'sandbox',
  ref: 'pay_sandbox1',
  payUrl: 'http://127.0.0.1:5080/pay/pay_sandbox1',
  captureMode: 'automatic',
};

/** A payment of 50.00 EUR that no provider knows of yet. */
export function aDraft(): Payment {
  const what = { orderId: 'A'.repeat(26), customerId: 'buyer', amountMinor: TOTAL, currency: 'EUR', now: NOW };
  return draft(PAYMENT_ID, what).payment;
}

/** The payment open at the provider. */
export function anOpenPayment(): Payment {
  const opened = noteOpened(PAYMENT_ID, aDraft(), LINK, NOW);
  if (!opened) throw new Error('A draft can be opened');
  return opened.payment;
}

/** What the provider tells of the open payment; `seconds` is how much later. */
export function news(change: Partial<PaymentNews> = {}, seconds = 1): PaymentNews {
  return {
    paymentId: PAYMENT_ID,
    link: LINK,
    status: 'open',
    at: new Date(Date.parse(NOW) + seconds * 1000).toISOString(),
    amountMinor: TOTAL,
    currency: 'EUR',
    authorizedMinor: 0,
    capturedMinor: 0,
    refunds: [],
    ...change,
  };
}

/** All the money taken. */
export const CAPTURED = { status: 'captured', authorizedMinor: TOTAL, capturedMinor: TOTAL } as const;

/** All the money promised. */
export const AUTHORIZED = {
  status: 'authorized',
  authorizedMinor: TOTAL,
  authorizedUntil: '2026-12-01T10:00:00.000Z',
} as const;

/** The payment after some news; news that change nothing leave it as it is. */
export function after(payment: Payment, what: PaymentNews, telling: Telling = { now: NOW }): Payment {
  return learn(PAYMENT_ID, payment, what, telling).decision?.payment ?? payment;
}

/** What news lead to: the outcome, the types of the events, and the ids of the postings. */
export function told(payment: Payment, what: PaymentNews, telling: Telling = { now: NOW }) {
  const { outcome, decision } = learn(PAYMENT_ID, payment, what, telling);
  return {
    outcome,
    status: (decision?.payment ?? payment).status,
    events: (decision?.events ?? []).map(({ type }) => type),
    postings: (decision?.postings ?? []).map(({ id }) => id.replace(`${PAYMENT_ID}.`, '')),
  };
}
