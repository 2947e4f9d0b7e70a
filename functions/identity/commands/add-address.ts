import type { Actor } from '../../../contracts/actor.ts';
import type { AddressInput, SavedAddress } from '../../../contracts/identity/profile.ts';
import { addAddress as decide, savedAddress } from '../domain/address-book.ts';
import { onCustomer } from '../domain/customer.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';

/** An address as it is kept now, and the version of the profile that it is part of. */
export type Kept = { readonly saved: SavedAddress; readonly version: number };

/** Keeps an address of somebody; a repeat with the same key finds it. Refuses `too_many_addresses` and `idempotency_key_reused`. */
export const addAddress =
  (ports: Ports) =>
  async (input: AddressInput, idempotencyKey: string, actor: Actor): Promise<Kept> => {
    const { id: uid } = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const addressId = ports.derivedId('address', uid, idempotencyKey);
    const customer = await ports.customers.change(uid, change, (found) =>
      onCustomer(uid, found, change.now, (known) => decide(known, addressId, input, change.now)),
    );
    return { saved: savedAddress(customer, addressId), version: customer.version };
  };
