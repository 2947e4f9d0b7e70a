import { expect } from 'chai';
import * as fc from 'fast-check';
import { LedgerEntry, Payment } from '../../../contracts/payments/documents.ts';
import type { Posting } from './decision.ts';
import { learn } from './news/learn.ts';
import type { PaymentNews, RefundNews } from './news/news.ts';
import { anOpenPayment, news, NOW, PAYMENT_ID, TOTAL } from './payment.fixture.ts';
import { sendBack } from './request-refund.ts';

/** What may happen at the provider next; whatever does not fit the payment as it is there does not happen. */
type Happening = 'attempt' | 'process' | 'authorize' | 'capture' | 'fail' | 'cancel' | 'refund' | 'settle' | 'break';
const HAPPENINGS: readonly Happening[] = [
  'attempt',
  'process',
  'authorize',
  'capture',
  'fail',
  'cancel',
  'refund',
  'settle',
  'break',
];

/** A provider's own history of a payment: what it would tell after each thing that happened. */
function historyOf(happenings: readonly (readonly [Happening, number])[]): PaymentNews[] {
  let present = news({}, 0);
  const told: PaymentNews[] = [];
  for (const [index, [happening, amount]] of happenings.entries()) {
    const change = happens(present, happening, amount);
    if (!change) continue;
    present = { ...present, ...change, at: news({}, index + 1).at };
    told.push(present);
  }
  return told;
}

function happens(present: PaymentNews, happening: Happening, amount: number): Partial<PaymentNews> | undefined {
  const { status, refunds } = present;
  const ended = (end: 'succeeded' | 'failed') => refunds.map((one) => (one.status === 'pending' ? { ...one, status: end } : one));
  const refund: RefundNews = { ref: `re_${refunds.length}`, amountMinor: Math.min(amount, leftOf(present)), status: 'pending' };
  const changes: Readonly<Record<Happening, Partial<PaymentNews>>> = {
    attempt: {},
    process: { status: 'processing' },
    authorize: { status: 'authorized', authorizedMinor: TOTAL, authorizedUntil: NOW },
    capture: { status: 'captured', authorizedMinor: TOTAL, capturedMinor: amount },
    fail: { status: 'failed' },
    cancel: { status: 'canceled' },
    refund: { refunds: [...refunds, refund] },
    settle: { refunds: ended('succeeded') },
    break: { refunds: ended('failed') },
  };
  const possible = POSSIBLE_WHEN[happening]?.includes(status) ?? leftOf(present) > 0;
  return possible ? changes[happening] : undefined;
}

const POSSIBLE_WHEN: Readonly<Partial<Record<Happening, readonly PaymentNews['status'][]>>> = {
  attempt: ['open'],
  process: ['open'],
  authorize: ['open', 'processing'],
  capture: ['open', 'processing', 'authorized'],
  fail: ['processing'],
  cancel: ['open', 'authorized'],
  settle: ['captured'],
  break: ['captured'],
};

function leftOf({ capturedMinor, refunds }: PaymentNews): number {
  return capturedMinor - refunds.filter((one) => one.status !== 'failed').reduce((sum, one) => sum + one.amountMinor, 0);
}

const happenings = fc.array(fc.tuple(fc.constantFrom(...HAPPENINGS), fc.integer({ min: 1, max: TOTAL })), { maxLength: 12 });

/** Tells a payment all of it, and answers how it ends and what stands in the books. */
function tellAll(all: readonly PaymentNews[]): { payment: Payment; postings: Posting[] } {
  const postings: Posting[] = [];
  let payment = anOpenPayment();
  for (const one of all) {
    const { decision } = learn(PAYMENT_ID, payment, one, { now: NOW });
    if (!decision) continue;
    payment = decision.payment;
    postings.push(...decision.postings);
  }
  return { payment, postings };
}

describe('any history of a payment', () => {
  it('told twice each and in any order, with the last word at the end, comes to what the provider knows', () => {
    const body = (done: [Happening, number][], disorder: number[]): void => {
      const history = historyOf(done);
      const last = history.at(-1);
      if (!last) return;
      const doubled = [...history, ...history].map((one, index) => ({ one, place: disorder[index] ?? index }));
      const shuffled = doubled.sort((left, right) => left.place - right.place).map(({ one }) => one);
      const { payment } = tellAll([...shuffled, last]);

      expect(Payment.schema.safeParse(payment).error).to.equal(undefined);
      expect(payment).to.include({ status: last.status, capturedMinor: last.capturedMinor, mismatch: false });
      const gone = last.refunds.filter(({ status }) => status === 'succeeded');
      expect(payment.refundedMinor).to.equal(gone.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
    };
    fc.assert(fc.property(happenings, fc.array(fc.integer(), { minLength: 30, maxLength: 30 }), body), { numRuns: 2_000 });
  });

  it('closes the books: each entry and all of them sum to zero, and the provider owes what was captured and not refunded', () => {
    const body = (done: [Happening, number][]): void => {
      const history = historyOf(done);
      const { payment, postings } = tellAll([...history, ...history.toReversed()]);

      for (const { entry } of postings) expect(LedgerEntry.schema.safeParse(entry).error).to.equal(undefined);
      expect(new Set(postings.map(({ id }) => id)).size).to.equal(postings.length);
      const sum = (account: 'provider' | 'sales' | 'refunds') =>
        postings.reduce((total, { entry }) => total + entry.accounts[account], 0);
      expect(sum('provider') + sum('sales') + sum('refunds')).to.equal(0);
      expect(sum('provider')).to.equal(payment.capturedMinor - payment.refundedMinor);
      expect(sum('provider')).to.be.at.least(0);
    };
    fc.assert(fc.property(happenings, body), { numRuns: 2_000 });
  });

  it('never sends back more than came, whoever asks how often', () => {
    const wishes = fc.array(fc.integer({ min: 1, max: 2 * TOTAL }), { maxLength: 8 });
    const body = (done: [Happening, number][], amounts: number[]): void => {
      let { payment } = tellAll(historyOf(done));
      for (const [index, amountMinor] of amounts.entries()) {
        const by = { kind: 'system', id: 'test' } as const;
        const wish = { refundId: `r${index}`, amountMinor, reason: 'x', by, now: NOW };
        payment = sendBack(PAYMENT_ID, payment, wish)?.payment ?? payment;
      }
      const going = payment.refunds.filter(({ status }) => status !== 'failed');
      expect(going.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).to.be.at.most(payment.capturedMinor);
    };
    fc.assert(fc.property(happenings, wishes, body), { numRuns: 1_000 });
  });
});
