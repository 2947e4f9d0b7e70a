import { expect } from 'chai';
import { allows, type StaffRole } from '../permissions.ts';
import type { PaymentFacts } from '../payments/legal-actions.ts';
import { legalActions, mayBeCanceled } from './legal-actions.ts';

const as = (role: StaffRole) => (permission: Parameters<typeof allows>[1]) => allows(role, permission);
const payment = (facts: Partial<PaymentFacts>): PaymentFacts => ({ status: 'open', capturedMinor: 0, refunds: [], ...facts });

describe('what may be done to an order by hand', () => {
  it('follows from its state and that of its payment', () => {
    const owner = as('owner');
    expect(legalActions({ status: 'pending' }, payment({}), owner)).to.deep.equal(['cancel', 'void']);
    expect(legalActions({ status: 'authorized' }, payment({ status: 'authorized' }), owner)).to.deep.equal([
      'cancel',
      'capture',
      'void',
    ]);
    const captured = payment({ status: 'captured', capturedMinor: 500 });
    expect(legalActions({ status: 'paid' }, captured, owner)).to.deep.equal(['cancel', 'refund']);
    expect(legalActions({ status: 'canceled' }, payment({ status: 'canceled' }), owner)).to.deep.equal([]);
    expect(legalActions({ status: 'expired' }, undefined, owner)).to.deep.equal([]);
  });

  it('is no money that is on its way already', () => {
    const owner = as('owner');
    for (const underWay of [{ intent: { kind: 'capture' } }, { wanted: 'cancel' }] as const)
      expect(legalActions({ status: 'authorized' }, payment({ status: 'authorized', ...underWay }), owner)).to.deep.equal([
        'cancel',
      ]);
    const back = (status: 'requested' | 'failed') =>
      payment({ status: 'captured', capturedMinor: 500, refunds: [{ status, amountMinor: 500 }] });
    expect(legalActions({ status: 'canceled' }, back('requested'), owner)).to.deep.equal([]);
    expect(legalActions({ status: 'canceled' }, back('failed'), owner)).to.deep.equal(['refund']);
  });

  it('is what the role permits', () => {
    const authorized = payment({ status: 'authorized' });
    const by = (role: StaffRole) => legalActions({ status: 'authorized' }, authorized, as(role));
    expect(by('support')).to.deep.equal(['cancel']);
    expect(by('finance')).to.deep.equal(['capture', 'void']);
    expect(by('fulfilment')).to.deep.equal([]);
  });

  it('lets a customer cancel until it is paid', () => {
    expect(mayBeCanceled('authorized', 'customer')).to.equal(true);
    expect(mayBeCanceled('paid', 'customer')).to.equal(false);
    expect(mayBeCanceled('paid', 'staff')).to.equal(true);
  });
});
