import { expect } from 'chai';
import type { EventDocument } from '../../../../../../contracts/event.ts';
import { mergeEvents, nameOf } from './merge-events.ts';
import { wordsOf } from './event-words.ts';

describe("an order's timeline", () => {
  const event = (subject: string, seq: number, at: string): EventDocument => ({
    id: `${subject}-${seq}`,
    type: 'x.happened.v1',
    seq,
    subject,
    at: `2026-11-24T12:00:0${at}.000Z`,
    actor: { kind: 'system', id: 'test' },
    correlationId: 'c',
    data: {},
  });

  it('has both histories, newest first', () => {
    const merged = mergeEvents(
      [event('orders/o', 1, '0'), event('orders/o', 2, '4')],
      [event('payments/p', 1, '1'), event('payments/p', 2, '3')],
    );
    expect(merged.map(({ id }) => id)).to.deep.equal(['orders/o-2', 'payments/p-2', 'payments/p-1', 'orders/o-1']);
  });

  it('keeps the order of each history within one instant', () => {
    const merged = mergeEvents([event('orders/o', 1, '0'), event('orders/o', 2, '0')], []);
    expect(merged.map(({ seq }) => seq)).to.deep.equal([2, 1]);
  });

  it('tells what it knows in words, and names what it does not', () => {
    expect(wordsOf('payment.captured.v1', { capturedMinor: 16_000, currency: 'EUR' }).title).to.equal('€160.00 captured');
    expect(wordsOf('order.canceled.v1', { reason: 'fraud_suspected', wasPaid: true }).detail).to.equal(
      'Fraud is suspected; the money goes back',
    );
    expect(wordsOf('order.gift_wrapped.v3', {}).title).to.equal('order gift wrapped');
  });

  it('names who did it as well as the role may know', () => {
    const people = { me: 'm', customerId: 'c', staff: new Map([['s', 'sam@cartwright.example']]) };
    expect(nameOf({ kind: 'user', id: 'm', role: 'owner' }, people)).to.equal('You');
    expect(nameOf({ kind: 'user', id: 'c', role: 'customer' }, people)).to.equal('The customer');
    expect(nameOf({ kind: 'user', id: 's', role: 'finance' }, people)).to.equal('sam@cartwright.example');
    expect(nameOf({ kind: 'user', id: 'x', role: 'finance' }, people)).to.equal('Somebody of the staff (finance)');
    expect(nameOf({ kind: 'provider', id: 'sandbox' }, people)).to.equal('Payment provider (sandbox)');
  });
});
