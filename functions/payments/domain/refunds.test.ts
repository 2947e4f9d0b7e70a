import { expect } from 'chai';
import type { ActorRef } from '../../../contracts/actor.ts';
import type { Payment } from '../../../contracts/payments/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { refundableMinor } from '../../../contracts/payments/legal-actions.ts';
import { noteRefundRefused } from './news/learn-refunds.ts';
import type { RefundNews } from './news/news.ts';
import { nextSteps } from './next-steps.ts';
import { after, anOpenPayment, CAPTURED, news, NOW, PAYMENT_ID, told, TOTAL } from './payment.fixture.ts';
import { requestRefund, sendBack, type RefundWish } from './request-refund.ts';

const STAFF: ActorRef = { kind: 'user', id: 'finn', role: 'finance' };
const captured = (): Payment => after(anOpenPayment(), news(CAPTURED));
const wish = (refundId: string, amountMinor?: number): RefundWish => ({
  refundId,
  amountMinor,
  reason: 'broken',
  by: STAFF,
  now: NOW,
});
const request = (payment: Payment, refundId: string, amountMinor?: number): Payment =>
  requestRefund(PAYMENT_ID, payment, wish(refundId, amountMinor))?.payment ?? payment;
const refunded = (...refunds: RefundNews[]) => news({ ...CAPTURED, refunds }, 9);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'nothing';
};

describe('a refund', () => {
  it('is noted before the provider is asked, and then is the next step', () => {
    const decision = requestRefund(PAYMENT_ID, captured(), wish('r1', 2_000));
    expect(decision?.events.map(({ type, data }) => [type, data['refundMinor']])).to.deep.equal([
      ['payment.refund_requested.v1', 2_000],
    ]);
    expect(decision?.postings).to.deep.equal([]);
    expect(decision && nextSteps(decision.payment).map(({ kind }) => kind)).to.deep.equal(['refund']);
  });

  it('is all that is left when no amount is given', () => {
    expect(request(request(captured(), 'r1', 2_000), 'r2').refunds[1]?.amountMinor).to.equal(3_000);
  });

  it('never is more than was captured, together with those on their way', () => {
    const half = request(captured(), 'r1', 3_000);
    expect(codeOf(() => request(half, 'r2', 2_001))).to.equal('amount_too_large');
    expect(codeOf(() => request(request(half, 'r2', 2_000), 'r3'))).to.equal('amount_too_large');
    expect(codeOf(() => request(anOpenPayment(), 'r1'))).to.equal('amount_too_large');
  });

  it('asked for again under its key is the same one; asked otherwise it is refused', () => {
    const once = request(captured(), 'r1', 2_000);
    expect(requestRefund(PAYMENT_ID, once, wish('r1', 2_000))).to.equal(undefined);
    expect(codeOf(() => requestRefund(PAYMENT_ID, once, wish('r1', 2_001)))).to.equal('idempotency_key_reused');
    expect(codeOf(() => requestRefund(PAYMENT_ID, once, { ...wish('r1', 2_000), reason: 'other' }))).to.equal(
      'idempotency_key_reused',
    );
  });

  it('counts once it has gone, and only once', () => {
    const gone = refunded({ ref: 're_1', refundId: 'r1', amountMinor: 2_000, status: 'succeeded' });
    const asked = request(captured(), 'r1', 2_000);
    expect(told(asked, gone)).to.deep.equal({
      outcome: 'applied',
      status: 'captured',
      events: ['payment.refunded.v1'],
      postings: ['refunded.r1'],
    });
    expect(after(asked, gone).refundedMinor).to.equal(2_000);
    expect(told(after(asked, gone), gone).outcome).to.equal('stale');
  });

  it('that the provider has taken on is not asked for again', () => {
    const pending = refunded({ ref: 're_1', refundId: 'r1', amountMinor: 2_000, status: 'pending' });
    const taken = after(request(captured(), 'r1', 2_000), pending);
    expect([taken.refunds[0]?.ref, nextSteps(taken)]).to.deep.equal(['re_1', []]);
  });

  it('that failed gives its money free for another', () => {
    const failed = refunded({ ref: 're_1', refundId: 'r1', amountMinor: TOTAL, status: 'failed' });
    const asked = request(captured(), 'r1');
    expect(told(asked, failed).events).to.deep.equal(['payment.refund_failed.v1']);
    expect(refundableMinor(after(asked, failed))).to.equal(TOTAL);
  });

  it('that the provider refused ends as failed, once', () => {
    const refusal = { refundId: 'r1', code: 'amount_too_large', now: NOW };
    const refused = noteRefundRefused(PAYMENT_ID, request(captured(), 'r1'), refusal);
    expect(refused?.payment.refunds[0]).to.include({ status: 'failed', failureCode: 'amount_too_large' });
    expect(refused && noteRefundRefused(PAYMENT_ID, refused.payment, refusal)).to.equal(undefined);
  });

  it('made at the provider itself is counted as one of ours', () => {
    const foreign = refunded({ ref: 're_x', amountMinor: 1_500, status: 'succeeded' });
    const payment = after(captured(), foreign);
    expect(payment.refunds[0]).to.deep.include({ id: 're_x', requestedBy: { kind: 'provider', id: 'sandbox' } });
    expect([payment.refundedMinor, refundableMinor(payment)]).to.deep.equal([1_500, 3_500]);
  });
});

describe('money that goes back by itself', () => {
  it('is what is asked for, or as much of it as is still there', () => {
    const part = request(captured(), 'r1', 4_000);
    expect(sendBack(PAYMENT_ID, part, wish('auto', TOTAL))?.payment.refunds[1]?.amountMinor).to.equal(1_000);
    expect(sendBack(PAYMENT_ID, request(part, 'r2'), wish('auto', TOTAL))).to.equal(undefined);
  });

  it('goes once for one reason', () => {
    const once = sendBack(PAYMENT_ID, captured(), wish('auto', 1_000));
    expect(once && sendBack(PAYMENT_ID, once.payment, wish('auto', 1_000))).to.equal(undefined);
  });
});
