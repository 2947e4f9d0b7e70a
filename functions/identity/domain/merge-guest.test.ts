import { expect } from 'chai';
import { Rejection } from '../../../contracts/rejection.ts';
import { ensureCustomer } from './customer.ts';
import { type Guest, mergeGuest } from './merge-guest.ts';

const now = '2026-11-24T09:00:00.000Z';
const customer = { ...ensureCustomer('ada', undefined, now).customer, version: 1 };
const guest: Guest = { uid: 'guest1', account: 'guest' };

function codeOf(merge: () => unknown): string {
  try {
    merge();
    return 'taken';
  } catch (error) {
    return error instanceof Rejection ? error.code : 'defect';
  }
}

describe('a guest', () => {
  it('becomes a customer who was there, in one event', () => {
    const decision = mergeGuest('ada', guest, { customer, merge: undefined }, now);
    expect(decision.merge).to.deep.equal({ customerUid: 'ada', at: now });
    expect(decision.events).to.deep.equal([
      { type: 'customer.guest_merged.v1', data: { guestUid: 'guest1', customerUid: 'ada' } },
    ]);
  });

  it('becomes a customer who was not there yet, registered in the same decision', () => {
    const { events } = mergeGuest('ada', guest, { customer: undefined, merge: undefined }, now);
    expect(events.map(({ type }) => type)).to.deep.equal(['customer.registered.v1', 'customer.guest_merged.v1']);
  });

  it('is merged once: a repeat finds it, though the account is gone by then', () => {
    const merge = { customerUid: 'ada', at: '2026-11-23T09:00:00.000Z' };
    for (const account of ['guest', 'gone', 'member'] as const) {
      const decision = mergeGuest('ada', { uid: 'guest1', account }, { customer, merge }, now);
      expect(decision).to.deep.include({ events: [], merge });
    }
  });

  it('is not merged into two people, into itself, when it became an account, or when nobody is there', () => {
    const none = { customer, merge: undefined };
    expect(codeOf(() => mergeGuest('ada', guest, { customer, merge: { customerUid: 'bob', at: now } }, now))).to.equal(
      'guest_already_merged',
    );
    expect(codeOf(() => mergeGuest('ada', { uid: 'ada', account: 'member' }, none, now))).to.equal('not_a_guest');
    expect(codeOf(() => mergeGuest('ada', { uid: 'guest1', account: 'member' }, none, now))).to.equal('not_a_guest');
    expect(codeOf(() => mergeGuest('ada', { uid: 'guest1', account: 'gone' }, none, now))).to.equal('guest_token_invalid');
  });
});
