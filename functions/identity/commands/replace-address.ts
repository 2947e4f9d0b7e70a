import type { Actor } from '../../../contracts/actor.ts';
import type { AddressInput } from '../../../contracts/identity/profile.ts';
import { replaceAddress as decide, savedAddress } from '../domain/address-book.ts';
import { ifSeen, onCustomer } from '../domain/customer.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';
import type { Kept } from './add-address.ts';

/** Changes an address of somebody. Refuses `not_found` and `precondition_failed`. */
export const replaceAddress =
  (ports: Ports) =>
  async (addressId: string, input: AddressInput, ifMatch: number, actor: Actor): Promise<Kept> => {
    const { id: uid } = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const customer = await ports.customers.change(uid, change, (found) =>
      onCustomer(uid, found, change.now, (known) => ifSeen(known, ifMatch, decide(known, addressId, input, change.now))),
    );
    return { saved: savedAddress(customer, addressId), version: customer.version };
  };
