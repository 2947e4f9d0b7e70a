import type { Actor } from '../../../contracts/actor.ts';
import type { Me } from '../../../contracts/identity/profile.ts';
import { type CustomerState, ensureCustomer } from '../domain/customer.ts';
import { actingAt, type Person, personOf } from '../domain/person.ts';
import type { Ports } from '../ports.ts';

/** Somebody's profile, made if this is the first time that it is needed. */
export const getMe =
  (ports: Ports) =>
  async (actor: Actor): Promise<Me> => {
    const person = personOf(actor);
    const change = actingAt(actor, ports.clock());
    const customer = await ports.customers.change(person.id, change, (found) => ensureCustomer(person.id, found, change.now));
    return meOf(customer, person);
  };

/** A customer as they see themselves: e-mail address and role are those of the ID token. */
export function meOf(customer: CustomerState, { email, emailVerified, role }: Person): Me {
  const { addresses: _, updatedAt: __, ...seen } = customer;
  return { ...seen, ...(email === undefined ? {} : { email }), emailVerified, role };
}
