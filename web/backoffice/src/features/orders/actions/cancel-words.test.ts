import { expect } from 'chai';
import type { PaymentFacts } from '../../../../../../contracts/payments/legal-actions.ts';
import { moneyOfCanceled } from './cancel-words.ts';

describe('what becomes of the money of a canceled order', () => {
  const order = (status: 'pending' | 'authorized' | 'paid', refundedMinor = 0) => ({
    status,
    refundedMinor,
    quote: { totalMinor: 5_290, currency: 'EUR' },
  });
  const taken = (capturedMinor: number, ...refunds: PaymentFacts['refunds']): PaymentFacts => ({
    status: 'captured',
    capturedMinor,
    refunds,
  });

  it('is as much as was taken and is not on its way back yet', () => {
    expect(moneyOfCanceled(order('paid'), taken(5_290))).to.equal('€52.90 goes back to the customer by itself.');
    expect(moneyOfCanceled(order('paid'), taken(5_290, { status: 'requested', amountMinor: 500 }))).to.match(/^€47\.90/);
    expect(moneyOfCanceled(order('paid'), taken(5_290, { status: 'failed', amountMinor: 500 }))).to.match(/^€52\.90/);
    expect(moneyOfCanceled(order('paid', 5_290), taken(5_290, { status: 'succeeded', amountMinor: 5_290 }))).to.match(
      /^Its money/,
    );
  });

  it('is what was taken of it, too, when that is less than it costs', () => {
    expect(moneyOfCanceled(order('pending'), taken(500))).to.equal('€5.00 goes back to the customer by itself.');
  });

  it('is nothing as long as it was promised at most', () => {
    const promised: PaymentFacts = { status: 'authorized', capturedMinor: 0, refunds: [] };
    expect(moneyOfCanceled(order('authorized'), promised)).to.match(/released; nothing was charged/);
    expect(moneyOfCanceled(order('pending'), undefined)).to.equal('Nothing was charged.');
  });

  it('is told by the order alone when the payment is not known', () => {
    expect(moneyOfCanceled(order('paid', 290), undefined)).to.match(/^€50\.00/);
    expect(moneyOfCanceled(order('paid', 5_290), undefined)).to.match(/^Its money/);
  });
});
