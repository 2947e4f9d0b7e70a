import type { Address } from '../../../contracts/address.ts';
import { type AddressInput, MAX_ADDRESSES, type SavedAddress } from '../../../contracts/identity/profile.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { becomes, type CustomerDecision, type CustomerState } from './customer.ts';
import { isSameValue } from './same-value.ts';

/**
 * Keeps an address under an id that follows from the request, so that a repeat finds it. The first one becomes the default of both kinds.
 * Refuses `too_many_addresses`, and `idempotency_key_reused` when another address has that id.
 */
export function addAddress(customer: CustomerState, id: string, input: AddressInput, now: Instant): CustomerDecision {
  const kept = addressOf(customer, id);
  if (kept && isSameValue(kept, input.address)) return { customer, events: [] };
  if (kept)
    throw new Rejection('idempotency_key_reused', 'This Idempotency-Key came before with another address. Use a fresh one.');
  const count = Object.keys(customer.addresses).length;
  if (count >= MAX_ADDRESSES) {
    const message = `You keep ${count} addresses, and there may be no more. Remove one first.`;
    throw new Rejection('too_many_addresses', message, { most: MAX_ADDRESSES });
  }
  const first = count === 0;
  const { address, defaultShipping = first, defaultBilling = first } = input;
  return put(customer, id, { address, defaultShipping, defaultBilling }, now);
}

/** Changes a kept address; whether it is a default stays as it is unless named. Refuses `not_found`. */
export function replaceAddress(customer: CustomerState, id: string, input: AddressInput, now: Instant): CustomerDecision {
  if (!addressOf(customer, id)) throw noSuchAddress();
  return put(customer, id, input, now);
}

/** Forgets an address; if it was a default, there is none of that kind then. Refuses `not_found`. */
export function removeAddress(customer: CustomerState, id: string, now: Instant): CustomerDecision {
  if (!addressOf(customer, id)) throw noSuchAddress();
  const addresses = Object.fromEntries(Object.entries(customer.addresses).filter(([key]) => key !== id));
  return becomes(customer, { ...withDefaults(customer, id, { defaultShipping: false, defaultBilling: false }), addresses }, now);
}

/** A kept address as its owner sees it. Refuses `not_found`. */
export function savedAddress(customer: CustomerState, id: string): SavedAddress {
  const address = addressOf(customer, id);
  if (!address) throw noSuchAddress();
  return {
    id,
    address,
    defaultShipping: customer.defaultShippingAddressId === id,
    defaultBilling: customer.defaultBillingAddressId === id,
  };
}

type Defaults = Pick<AddressInput, 'defaultShipping' | 'defaultBilling'>;

function put(customer: CustomerState, id: string, { address, ...defaults }: AddressInput, now: Instant): CustomerDecision {
  const addresses = { ...customer.addresses, [id]: address };
  return becomes(customer, { ...withDefaults(customer, id, defaults), addresses }, now);
}

function withDefaults(customer: CustomerState, id: string, defaults: Defaults): CustomerState {
  const point = (now: string | undefined, to: boolean | undefined): string | undefined => {
    if (to === true) return id;
    return to === false && now === id ? undefined : now;
  };
  return {
    ...customer,
    defaultShippingAddressId: point(customer.defaultShippingAddressId, defaults.defaultShipping),
    defaultBillingAddressId: point(customer.defaultBillingAddressId, defaults.defaultBilling),
  };
}

function addressOf(customer: CustomerState, id: string): Address | undefined {
  return Object.hasOwn(customer.addresses, id) ? customer.addresses[id] : undefined;
}

function noSuchAddress(): Rejection {
  return new Rejection('not_found', 'There is no such address among those you keep.');
}
