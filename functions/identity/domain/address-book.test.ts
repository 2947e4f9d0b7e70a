import { expect } from 'chai';
import { MAX_ADDRESSES } from '../../../contracts/identity/profile.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { addAddress, removeAddress, replaceAddress, savedAddress } from './address-book.ts';
import { ensureCustomer } from './customer.ts';

const now = '2026-11-24T09:00:00.000Z';
const nobody = ensureCustomer('ada', undefined, now).customer;
const berlin = { fullName: 'Ada', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' };
const paris = { fullName: 'Ada', line1: '1 rue de Rivoli', city: 'Paris', postalCode: '75001', country: 'FR' };

const withBerlin = addAddress(nobody, 'home', { address: berlin }, now).customer;
const withBoth = addAddress(withBerlin, 'work', { address: paris }, now).customer;

describe('an address book', () => {
  it('makes the first address the default of both kinds, and a later one only when asked', () => {
    expect(savedAddress(withBerlin, 'home')).to.include({ defaultShipping: true, defaultBilling: true });
    expect(savedAddress(withBoth, 'work')).to.include({ defaultShipping: false, defaultBilling: false });
    const billed = addAddress(withBerlin, 'work', { address: paris, defaultBilling: true }, now).customer;
    expect(savedAddress(billed, 'work')).to.include({ defaultShipping: false, defaultBilling: true });
    expect(savedAddress(billed, 'home')).to.include({ defaultShipping: true, defaultBilling: false });
    const first = addAddress(nobody, 'home', { address: berlin, defaultShipping: false }, now).customer;
    expect(savedAddress(first, 'home')).to.include({ defaultShipping: false, defaultBilling: true });
  });

  it('finds the address of a repeat, in whatever order its fields come, and refuses another under the same key', () => {
    const { fullName, ...others } = berlin;
    expect(addAddress(withBerlin, 'home', { address: { ...others, fullName } }, now)).to.deep.equal({
      customer: withBerlin,
      events: [],
    });
    expect(() => addAddress(withBerlin, 'home', { address: paris }, now))
      .to.throw(Rejection)
      .with.property('code', 'idempotency_key_reused');
  });

  it('tells in its event that addresses changed and not which', () => {
    const { events } = addAddress(withBoth, 'spare', { address: berlin }, now);
    expect(events.map(({ data }) => data)).to.deep.equal([{ customerUid: 'ada', changed: ['addresses'] }]);
  });

  it('replaces an address and keeps it the default unless told', () => {
    const moved = replaceAddress(withBerlin, 'home', { address: paris }, now).customer;
    expect(savedAddress(moved, 'home')).to.deep.equal({
      id: 'home',
      address: paris,
      defaultShipping: true,
      defaultBilling: true,
    });
    const unset = replaceAddress(withBerlin, 'home', { address: paris, defaultShipping: false }, now).customer;
    expect(savedAddress(unset, 'home').defaultShipping).to.equal(false);
    expect(replaceAddress(withBerlin, 'home', { address: berlin }, now).events).to.deep.equal([]);
  });

  it('forgets a default with its address', () => {
    const { customer, events } = removeAddress(withBoth, 'home', now);
    expect(customer.addresses).to.deep.equal({ work: paris });
    expect(customer.defaultShippingAddressId).to.equal(undefined);
    expect(events[0]?.data)
      .to.have.property('changed')
      .that.deep.equals(['addresses', 'defaultShippingAddressId', 'defaultBillingAddressId']);
    expect(removeAddress(withBoth, 'work', now).customer.defaultShippingAddressId).to.equal('home');
  });

  it('knows only the addresses it keeps', () => {
    for (const id of ['nowhere', 'constructor']) {
      expect(() => replaceAddress(withBerlin, id, { address: paris }, now))
        .to.throw(Rejection)
        .with.property('code', 'not_found');
      expect(() => removeAddress(withBerlin, id, now))
        .to.throw(Rejection)
        .with.property('code', 'not_found');
      expect(() => savedAddress(withBerlin, id))
        .to.throw(Rejection)
        .with.property('code', 'not_found');
    }
  });

  it('is full at some time, but a repeat still finds its address', () => {
    let full = nobody;
    for (let count = 0; count < MAX_ADDRESSES; count += 1)
      full = addAddress(full, `a${count}`, { address: berlin }, now).customer;
    expect(() => addAddress(full, 'more', { address: berlin }, now))
      .to.throw(Rejection)
      .with.property('code', 'too_many_addresses');
    expect(addAddress(full, 'a0', { address: berlin }, now).events).to.deep.equal([]);
  });
});
