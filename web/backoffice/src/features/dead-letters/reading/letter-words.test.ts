import { expect } from 'chai';
import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { consumerWords, eventWords, orderOf } from './letter-words.ts';

const event = (subject: string, data: Record<string, unknown>): DeadLetterView['event'] => ({
  specversion: '1.0',
  id: 'e-1',
  source: '/cartwright/payments',
  type: 'payment.captured.v1',
  subject,
  time: '2026-11-24T09:00:00.000Z',
  datacontenttype: 'application/json',
  sequence: 1,
  correlationid: 'c',
  actor: { kind: 'system', id: 'test' },
  data,
});

describe('a dead letter in words', () => {
  it('names the consumer, and leaves a name that it does not know as it is', () => {
    expect(consumerWords('orders.on-payments')).to.equal('Orders, on news of Payments');
    expect(consumerWords('identity.on-identity')).to.equal('Identity, on news of its own');
    expect(consumerWords('orders.sweep')).to.equal('orders.sweep');
  });

  it('names the event without its version', () => {
    expect(eventWords('order.refund_due.v1')).to.equal('Order refund due');
  });

  it('finds the order that it is about, if it is about one', () => {
    expect(orderOf(event('orders/ABC', {}))).to.equal('ABC');
    expect(orderOf(event('payments/pay_ABC', { orderId: 'ABC' }))).to.equal('ABC');
    expect(orderOf(event('payments/pay_ABC', { orderId: 7 }))).to.equal(undefined);
    expect(orderOf(event('stock/MUG', {}))).to.equal(undefined);
  });
});
