import type { Actor } from '../../../contracts/actor.ts';
import type { Me, ProfilePatch } from '../../../contracts/identity/profile.ts';
import { changeProfile } from '../domain/change-profile.ts';
import { ifSeen, onCustomer } from '../domain/customer.ts';
import { actingAt, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';
import { meOf } from '../queries/get-me.ts';

/** Changes somebody's profile. Refuses `precondition_failed` and `invalid_input`. */
export const updateMe =
  (ports: Ports) =>
  async (patch: ProfilePatch, ifMatch: number, actor: Actor): Promise<Me> => {
    const person = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const customer = await ports.customers.change(person.id, change, (found) =>
      onCustomer(person.id, found, change.now, (known) => ifSeen(known, ifMatch, changeProfile(known, patch, change.now))),
    );
    return meOf(customer, person);
  };
