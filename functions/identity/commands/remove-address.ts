import type { Actor } from '../../../contracts/actor.ts';
import { removeAddress as decide } from '../domain/address-book.ts';
import { onCustomer } from '../domain/customer.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';

/** Forgets an address of somebody. Refuses `not_found`, a repeat too. */
export const removeAddress =
  (ports: Ports) =>
  async (addressId: string, actor: Actor): Promise<void> => {
    const { id: uid } = personOf(actor);
    const change = actingAt(actor, ports.clock());
    await ports.customers.change(uid, change, (found) =>
      onCustomer(uid, found, change.now, (known) => decide(known, addressId, change.now)),
    );
  };
