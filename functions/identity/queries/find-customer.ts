import type { CustomerSummary } from '../../../contracts/identity/customer.ts';
import { noSuchCustomer, summaryOf } from '../domain/customer-view.ts';
import type { Ports } from '../ports.ts';

/** The customer with an e-mail address, as Firebase Auth knows it. Refuses `not_found`. */
export const findCustomer =
  (ports: Ports) =>
  async (email: string): Promise<CustomerSummary> => {
    const account = await ports.directory.findByEmail(email);
    if (!account) throw noSuchCustomer();
    return summaryOf(account.uid, await ports.customers.find(account.uid), account);
  };
