import { expect } from 'chai';
import type { Quote } from '../../../../../../contracts/orders/quote.ts';
import type { OrderStatus } from '../../../../../../contracts/orders/documents.ts';
import { standingOf } from './headline.ts';

const quote: Quote = {
  market: 'eu',
  currency: 'EUR',
  taxInclusive: true,
  lines: [],
  shipping: { required: false, options: [], taxMinor: 0 },
  subtotalMinor: 1_000,
  shippingMinor: 0,
  taxMinor: 0,
  taxes: [],
  totalMinor: 1_000,
  problems: [],
};
const order = (status: OrderStatus, refundedMinor = 0) => ({ status, refundedMinor, quote });

describe('where an order stands', () => {
  it('is unpaid until there is word of money, also when a card was declined', () => {
    expect(standingOf(order('pending'), {})).to.equal('unpaid');
    expect(standingOf(order('pending'), { payment: { status: 'open' }, returned: 'open' })).to.equal('unpaid');
  });

  it('is being confirmed between the word of the payment page and that of the shop', () => {
    expect(standingOf(order('pending'), { returned: 'succeeded' })).to.equal('confirming');
    expect(standingOf(order('pending'), { payment: { status: 'captured' } })).to.equal('confirming');
    expect(standingOf(order('pending'), { payment: { status: 'processing' } })).to.equal('processing');
  });

  it('is told by the order alone once it has moved', () => {
    expect(standingOf(order('paid'), { returned: 'succeeded' })).to.equal('paid');
    expect(standingOf(order('paid', 400), {})).to.equal('partlyRefunded');
    expect(standingOf(order('paid', 1_000), {})).to.equal('refunded');
    expect(standingOf(order('expired'), {})).to.equal('expired');
    expect(standingOf(order('canceled'), {})).to.equal('canceled');
    expect(standingOf(order('canceled'), { payment: { status: 'failed' } })).to.equal('paymentFailed');
  });
});
