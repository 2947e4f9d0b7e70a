import type { Actor } from '../../../contracts/actor.ts';
import type { CustomerView } from '../../../contracts/identity/customer.ts';
import { lookedAt } from '../domain/audit/looked-at.ts';
import { customerViewOf, noSuchCustomer } from '../domain/customer-view.ts';
import type { Ports } from '../ports.ts';

/** A customer in plain text; that somebody looked is told by the audit log in the same commit. Refuses `not_found` when there is neither profile nor account. */
export const getCustomer =
  (ports: Ports) =>
  async (uid: string, actor: Actor): Promise<CustomerView> => {
    const [account, now] = [await ports.directory.find(uid), ports.clock()];
    const customer = await ports.customers.look(uid, (found) => {
      if (!found && !account) throw noSuchCustomer();
      return lookedAt(uid, actor, now);
    });
    return customerViewOf(uid, customer, account);
  };
