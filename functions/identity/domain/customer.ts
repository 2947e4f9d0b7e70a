import type { Address } from '../../../contracts/address.ts';
import { newEvent } from '../../../contracts/event.ts';
import { ChangedField, type Customer } from '../../../contracts/identity/documents.ts';
import { customerProfileChanged, customerRegistered } from '../../../contracts/identity/events.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { DecidedEvent } from './decided-event.ts';
import { isSameValue } from './same-value.ts';

/** A customer in plain text: the document with what is sealed in it opened. Version 0 has not been stored yet. */
export type CustomerState = Omit<Customer, 'profile' | 'addresses'> & {
  readonly uid: string;
  readonly displayName?: string | undefined;
  readonly phone?: string | undefined;
  readonly addresses: Readonly<Record<string, Address>>;
};

/** What was decided of a customer: how they are now (the store counts the version), and what to say of it; without events nothing is written. */
export type CustomerDecision = { readonly customer: CustomerState; readonly events: readonly DecidedEvent[] };

/** Makes a customer of an account on first need; one who is there already stays as they are. */
export function ensureCustomer(uid: string, found: CustomerState | undefined, now: Instant): CustomerDecision {
  if (found) return { customer: found, events: [] };
  return {
    customer: { uid, registeredAt: now, updatedAt: now, addresses: {}, version: 0 },
    events: [newEvent(customerRegistered, { customerUid: uid })],
  };
}

/** Decides something of a customer who is made on first need. */
export function onCustomer(
  uid: string,
  found: CustomerState | undefined,
  now: Instant,
  decide: (customer: CustomerState) => CustomerDecision,
): CustomerDecision {
  const first = ensureCustomer(uid, found, now);
  const then = decide(first.customer);
  return { customer: then.customer, events: [...first.events, ...then.events] };
}

/**
 * Lets a decision pass if the caller has seen the customer as they are, or if it changes nothing (a repeat finds what it did, RFC 9110 13.1.1).
 * Refuses `precondition_failed`.
 */
export function ifSeen(customer: CustomerState, ifMatch: number, decision: CustomerDecision): CustomerDecision {
  if (customer.version === ifMatch || decision.events.length === 0) return decision;
  const message = 'The profile or its addresses were changed meanwhile: read them again, then repeat.';
  throw new Rejection('precondition_failed', message, { version: customer.version });
}

/** Decides that a customer is to be so: which fields differ is said in one event, never what they say but for the consent. No difference decides nothing. */
export function becomes(before: CustomerState, next: CustomerState, now: Instant): CustomerDecision {
  const changed = ChangedField.options.filter((field) => !isSameValue(before[field], next[field]));
  if (changed.length === 0) return { customer: before, events: [] };
  const marketing = changed.includes('marketing') ? { marketing: next.marketing } : {};
  return {
    customer: { ...next, updatedAt: now },
    events: [newEvent(customerProfileChanged, { customerUid: next.uid, changed, ...marketing })],
  };
}
