import { expect } from 'chai';
import type { Quote } from '../../../../../../contracts/orders/quote.ts';
import type { OrderStatus } from '../../../../../../contracts/orders/documents.ts';
import { sentenceOf, type Standing, standingOf } from './headline.ts';

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

describe('the sentence below the headline', () => {
  const story = (events: readonly string[], { refundDue = false, refundedMinor = 0, by = 'system' } = {}) => ({
    timeline: events.map((name, n) => ({ seq: n + 1, type: `order.${name}.v1`, at: '2026-11-24T10:00:00.000Z', by })),
    refundDue,
    refundedMinor,
  });
  const said = (told: ReturnType<typeof story>, standing: Standing) => sentenceOf(told, standing, {});

  it('tells a card that was declined from a payment that nobody has tried', () => {
    expect(said(story(['placed']), 'unpaid')).to.equal('unpaid');
    expect(sentenceOf(story(['placed']), 'unpaid', { returned: 'open' })).to.equal('declined');
  });

  it('says of a canceled order where its money is', () => {
    expect(said(story(['placed', 'canceled']), 'canceled')).to.equal('canceled');
    expect(said(story(['placed', 'canceled'], { by: 'guest' }), 'canceled')).to.equal('canceledByCustomer');
    expect(said(story(['placed', 'authorized', 'canceled']), 'canceled')).to.equal('canceledReleased');
    expect(said(story(['placed', 'paid', 'canceled']), 'canceled')).to.equal('canceledComing');
    expect(said(story(['placed', 'paid', 'canceled'], { refundedMinor: 5 }), 'canceled')).to.equal('canceledReturned');
  });

  it('explains money that comes late: it is waited for, used, or goes back', () => {
    const late = ['placed', 'expired'];
    expect(said(story(late), 'expired')).to.equal('expired');
    expect(sentenceOf(story(late), 'expired', { payment: { status: 'processing' } })).to.equal('expiredWaiting');
    expect(said(story([...late, 'paid']), 'paid')).to.equal('paidLate');
    expect(said(story(late, { refundDue: true }), 'expired')).to.equal('refundDue');
    expect(said(story(late, { refundDue: true, refundedMinor: 5 }), 'expired')).to.equal('lateReturned');
  });
});
