import type { Actor } from '../../../contracts/actor.ts';
import type { SavedAddress } from '../../../contracts/identity/profile.ts';
import { savedAddress } from '../domain/address-book.ts';
import { ensureCustomer } from '../domain/customer.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';

/** Somebody's addresses, and the version of the profile that they are part of. */
export const listAddresses =
  (ports: Ports) =>
  async (actor: Actor): Promise<{ readonly items: SavedAddress[]; readonly version: number }> => {
    const { id: uid } = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const customer = await ports.customers.change(uid, change, (found) => ensureCustomer(uid, found, change.now));
    return { items: Object.keys(customer.addresses).map((id) => savedAddress(customer, id)), version: customer.version };
  };
