import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { changeProfile } from './change-profile.ts';
import { type CustomerDecision, type CustomerState, ensureCustomer, ifSeen, onCustomer } from './customer.ts';

const now = '2026-11-24T09:00:00.000Z';
const later = '2026-11-25T09:00:00.000Z';
const ada: CustomerState = { ...ensureCustomer('ada', undefined, now).customer, version: 3, displayName: 'Ada', locale: 'de' };

function typesOf({ events }: CustomerDecision): string[] {
  return events.map(({ type }) => type);
}

describe('a customer', () => {
  it('is registered on first need, and only then', () => {
    const first = ensureCustomer('ada', undefined, now);
    expect(typesOf(first)).to.deep.equal(['customer.registered.v1']);
    expect(first.customer).to.deep.equal({ uid: 'ada', registeredAt: now, updatedAt: now, addresses: {}, version: 0 });
    expect(ensureCustomer('ada', ada, later)).to.deep.equal({ customer: ada, events: [] });
  });

  it('is registered and changed in one decision when the change comes first', () => {
    const decision = onCustomer('ada', undefined, now, (customer) => changeProfile(customer, { displayName: 'Ada' }, now));
    expect(typesOf(decision)).to.deep.equal(['customer.registered.v1', 'customer.profile_changed.v1']);
    expect(decision.customer.displayName).to.equal('Ada');
  });

  it('tells which fields changed and never what they say', () => {
    const decision = changeProfile(ada, { displayName: 'Ada Byron', phone: '+4930123456', locale: 'de' }, later);
    expect(decision.customer).to.deep.include({ displayName: 'Ada Byron', phone: '+4930123456', updatedAt: later });
    expect(decision.events.map(({ data }) => data)).to.deep.equal([{ customerUid: 'ada', changed: ['displayName', 'phone'] }]);
    expect(JSON.stringify(decision.events)).not.to.contain('Byron').and.not.to.contain('4930');
  });

  it('loses what is set to null and keeps what is not named', () => {
    const { customer } = changeProfile(ada, { displayName: null }, later);
    expect(customer.displayName).to.equal(undefined);
    expect(customer.locale).to.equal('de');
  });

  it('is not changed by what it says already', () => {
    expect(changeProfile(ada, { displayName: 'Ada', locale: 'de', phone: null }, later)).to.deep.equal({
      customer: ada,
      events: [],
    });
  });

  it('keeps since when it wants marketing mail, and tells mailings', () => {
    const granted = changeProfile(ada, { marketing: true }, now).customer;
    expect(granted.marketing).to.deep.equal({ granted: true, at: now });
    expect(changeProfile(granted, { marketing: true }, later).customer.marketing).to.deep.equal({ granted: true, at: now });
    const withdrawn = changeProfile(granted, { marketing: false }, later);
    expect(withdrawn.events[0]?.data).to.deep.equal({
      customerUid: 'ada',
      changed: ['marketing'],
      marketing: { granted: false, at: later },
    });
  });

  it('has no default address that it does not keep, whatever it is called', () => {
    for (const addressId of ['home', 'toString', '__proto__']) {
      expect(() => changeProfile(ada, { defaultShippingAddressId: addressId }, later), addressId)
        .to.throw(Rejection)
        .with.nested.property('details.errors[0].pointer', '/body/defaultShippingAddressId');
    }
  });

  it('changes only for whoever has seen its latest version, but a repeat passes', () => {
    const change = changeProfile(ada, { displayName: 'Ada Byron' }, later);
    expect(ifSeen(ada, 3, change)).to.equal(change);
    expect(() => ifSeen(ada, 2, change))
      .to.throw(Rejection)
      .with.property('code', 'precondition_failed');
    const repeat = changeProfile(change.customer, { displayName: 'Ada Byron' }, later);
    expect(ifSeen({ ...change.customer, version: 4 }, 3, repeat).events).to.deep.equal([]);
  });
});
