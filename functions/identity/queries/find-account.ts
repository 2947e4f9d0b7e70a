import type { AccountView } from '../../../contracts/identity/staff.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** The account with an e-mail address. Refuses `not_found`. */
export const findAccount =
  (ports: Ports) =>
  async (email: string): Promise<AccountView> => {
    const account = await ports.directory.findByEmail(email);
    if (!account) throw new Rejection('not_found', 'No account has this e-mail address.');
    return account;
  };
