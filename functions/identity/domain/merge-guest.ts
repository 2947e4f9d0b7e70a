import { newEvent } from '../../../contracts/event.ts';
import type { GuestMerge } from '../../../contracts/identity/documents.ts';
import { customerGuestMerged } from '../../../contracts/identity/events.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { type CustomerDecision, type CustomerState, ensureCustomer } from './customer.ts';

/** A guest who is to be merged: `gone` when the account is no longer there, as after an earlier merge; `member` when it is no guest's any more. */
export type Guest = { readonly uid: string; readonly account: 'guest' | 'member' | 'gone' };

/** What is known when a merge is decided: the customer and the guest's earlier merge, if there are such. */
export type MergeFacts = { readonly customer: CustomerState | undefined; readonly merge: GuestMerge | undefined };

/** What was decided of a merge: the customer with the events, and the record of it, made now or found. */
export type MergeDecision = CustomerDecision & { readonly merge: GuestMerge };

/**
 * Decides that a guest's cart and orders become the customer's. A repeat finds the record and changes nothing.
 * Refuses `guest_already_merged` for another's, `not_a_guest` for oneself and for an account, `guest_token_invalid` for one that is gone.
 */
export function mergeGuest(uid: string, guest: Guest, facts: MergeFacts, now: Instant): MergeDecision {
  const { customer, events } = ensureCustomer(uid, facts.customer, now);
  if (facts.merge?.customerUid === uid) return { customer, events, merge: facts.merge };
  checkGuest(uid, guest, facts.merge);
  return {
    customer: { ...customer, updatedAt: now },
    events: [...events, newEvent(customerGuestMerged, { guestUid: guest.uid, customerUid: uid })],
    merge: { customerUid: uid, at: now },
  };
}

function checkGuest(uid: string, guest: Guest, merge: GuestMerge | undefined): void {
  if (merge) throw new Rejection('guest_already_merged', 'This guest was merged into another account before.');
  if (guest.uid === uid) throw new Rejection('not_a_guest', 'This is your own account: there is nothing to merge.');
  if (guest.account === 'gone') throw new Rejection('guest_token_invalid', "The guest's account is no longer there.");
  if (guest.account === 'member') {
    throw new Rejection('not_a_guest', 'This guest has become an account of its own: sign in to that one.');
  }
}
