import { expect } from 'chai';
import * as fc from 'fast-check';
import { TEST_CARDS, testCard } from '../card/test-cards.ts';
import { Refusal } from '../refusal.ts';
import { decideDue } from './due.ts';
import { cancelPayment, capturePayment, expirePayment, refundPayment, settleRefund } from './move-money.ts';
import { newPayment } from './new-payment.ts';
import { answerChallenge, payWithCard, settlePayment } from './pay.ts';
import { NEXT_STATUSES, type Decision, type Payment, type PaymentStatus } from './payment.ts';

const NOW = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-26T09:00:00.000Z';
const WEEKS_LATER = '2026-12-24T09:00:00.000Z';

function open(captureMode: 'automatic' | 'manual' = 'automatic'): Payment {
  const order = { amountMinor: 1000, currency: 'EUR', reference: 'o-1', captureMode };
  return newPayment({ ...order, returnUrl: 'http://shop.example', webhookUrl: 'http://shop.example/w' }, 'pay_1', NOW);
}

type Operation = (payment: Payment, amount: number) => Decision;

const OPERATIONS: readonly Operation[] = [
  ...TEST_CARDS.map(
    (card): Operation =>
      (payment) =>
        payWithCard(payment, card, { now: NOW, settlesAt: null }),
  ),
  (payment) => answerChallenge(payment, 'approve', NOW),
  (payment) => answerChallenge(payment, 'fail', NOW),
  (payment) => settlePayment(payment, 'succeeded', NOW),
  (payment) => settlePayment(payment, 'failed', NOW),
  (payment) => capturePayment(payment, undefined, NOW),
  (payment, amount) => capturePayment(payment, amount, NOW),
  (payment) => cancelPayment(payment, NOW),
  (payment) => expirePayment(payment, NOW),
  (payment) => decideDue(payment, LATER) ?? { payment, events: [] },
  (payment, amount) => {
    const id = `re_${payment.refunds.length}`;
    return refundPayment(payment, { id, amountMinor: amount, reason: 'x', now: NOW, settlesAt: NOW });
  },
  (payment) => settleRefund(payment, payment.refunds.at(-1)?.id ?? 'none', 'failed', NOW),
];

/** Applies an operation; a refusal changes nothing, anything else thrown is a defect. */
function attempt(payment: Payment, operation: Operation, amount: number): Payment {
  try {
    return operation(payment, amount).payment;
  } catch (error) {
    if (error instanceof Refusal) return payment;
    throw error;
  }
}

describe("the sandbox's payment", () => {
  const history = fc.array(fc.tuple(fc.nat(OPERATIONS.length - 1), fc.integer({ min: 1, max: 1200 })), { maxLength: 12 });

  it('moves as the table says and keeps its amounts in bounds, whatever is done to it', () => {
    const seen = new Set<string>();
    const body = (steps: [number, number][], mode: 'automatic' | 'manual'): void => {
      let payment = open(mode);
      for (const [index, amount] of steps) {
        const operation = OPERATIONS[index];
        const next: Payment = operation ? attempt(payment, operation, amount) : payment;
        if (next.status !== payment.status) {
          expect(NEXT_STATUSES[payment.status]).to.include(next.status);
          seen.add(`${payment.status} -> ${next.status}`);
        }
        expect(next.authorizedMinor).to.be.at.most(next.amountMinor);
        expect(next.capturedMinor).to.be.at.most(next.authorizedMinor);
        expect(next.refundedMinor).to.be.at.most(next.capturedMinor);
        payment = next;
      }
    };
    fc.assert(fc.property(history, fc.constantFrom('automatic', 'manual'), body), { numRuns: 3000 });

    const table = Object.entries(NEXT_STATUSES).flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`));
    expect([...seen].sort()).to.deep.equal(table.sort());
  });

  it('ends for good in each of its last statuses', () => {
    const last: PaymentStatus[] = ['succeeded', 'failed', 'canceled', 'expired'];
    expect(last.flatMap((status) => NEXT_STATUSES[status])).to.deep.equal([]);
  });

  it('releases an authorization that nobody captured within a week', () => {
    const card = testCard('4242424242424242');
    if (!card) throw new Error('no such card');
    const { payment } = payWithCard(open('manual'), card, { now: NOW, settlesAt: null });
    expect(decideDue(payment, LATER)).to.equal(undefined);
    expect(decideDue(payment, WEEKS_LATER)?.payment.status).to.equal('canceled');
  });

  it('is authorized alone by a card that only promises, however it was opened', () => {
    const card = testCard('4000000000008005');
    if (!card) throw new Error('no such card');
    const { payment, events } = payWithCard(open('automatic'), card, { now: NOW, settlesAt: null });

    expect(payment).to.include({ status: 'authorized', authorizedMinor: 1000, capturedMinor: 0 });
    expect(events).to.deep.equal([{ type: 'payment.authorized' }]);
    expect(capturePayment(payment, undefined, NOW).payment).to.include({ status: 'succeeded', capturedMinor: 1000 });
  });

  it('counts pending refunds, so that two that are each small enough do not give back too much', () => {
    const card = testCard('4000000000007726');
    if (!card) throw new Error('no such card');
    const { payment } = payWithCard(open(), card, { now: NOW, settlesAt: null });
    const order = { amountMinor: 600, reason: 'x', now: NOW, settlesAt: null };
    const once = refundPayment(payment, { ...order, id: 're_1' }).payment;

    expect(once.refundedMinor).to.equal(0);
    expect(() => refundPayment(once, { ...order, id: 're_2' })).to.throw(Refusal, 'Only 400');
    const failed = settleRefund(once, 're_1', 'failed', NOW).payment;
    expect(refundPayment(failed, { ...order, id: 're_2' }).payment.refunds).to.have.length(2);
  });
});
