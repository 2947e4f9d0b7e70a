import { expect } from 'chai';
import { letterLines, type LetterTold } from './letter-lines.ts';

const letter: LetterTold = {
  id: 'orders.on-payments:payments-P-3',
  data: {
    consumer: 'orders.on-payments',
    topic: 'payments',
    event: {
      specversion: '1.0',
      id: 'payments-P-3',
      source: '/cartwright/payments',
      type: 'payment.captured.v1',
      subject: 'payments/P',
      time: '2026-01-01T00:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: 3,
      correlationid: 'c',
      actor: { kind: 'provider', id: 'sandbox' },
      data: {},
    },
    reason: 'rejected',
    error: 'There is no order O for this event.',
    at: '2026-01-01T00:00:01.000Z',
    status: 'parked',
  },
};

describe('what is told of parked letters', () => {
  it('is the id to replay each by, what it was, and why it is there', () => {
    const text = letterLines([letter], { more: false }).join('\n');

    expect(text).to.match(/^1 event is parked\.\n\norders\.on-payments:payments-P-3\n/);
    expect(text).to.contain('payment.captured.v1 of payments/P').and.contain('There is no order O');
    expect(text).to.contain('npm run replay -- --consumer orders.on-payments');
  });

  it('is short when nothing is parked, and honest when there are more', () => {
    expect(letterLines([], { more: false })).to.deep.equal(['Nothing is parked.']);
    expect(letterLines([letter, letter], { more: true })[0]).to.equal('More than 2 events are parked.');
  });
});
