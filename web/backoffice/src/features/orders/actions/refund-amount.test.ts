import { expect } from 'chai';
import { readRefundAmount } from './refund-amount.ts';

describe('the amount of a refund', () => {
  it('is read with a dot or a comma, in the currency’s own minor units', () => {
    expect(readRefundAmount('12.5', 'EUR', 5000)).to.deep.equal({ amountMinor: 1250 });
    expect(readRefundAmount(' 12,50 ', 'EUR', 5000)).to.deep.equal({ amountMinor: 1250 });
    expect(readRefundAmount('120', 'JPY', 5000)).to.deep.equal({ amountMinor: 120 });
  });

  it('is never more than is left, nor nothing', () => {
    expect(readRefundAmount('50.01', 'EUR', 5000)).to.deep.equal({ problem: 'At most €50.00 can go back.' });
    expect(readRefundAmount('50', 'EUR', 5000)).to.deep.equal({ amountMinor: 5000 });
    expect(readRefundAmount('0', 'EUR', 5000)).to.have.property('problem');
    expect(readRefundAmount('-1', 'EUR', 5000)).to.have.property('problem');
  });

  it('is refused when it is none, or finer than the currency', () => {
    for (const typed of ['', 'all', '1.2.3', '1.001']) expect(readRefundAmount(typed, 'EUR', 5000)).to.have.property('problem');
  });
});
