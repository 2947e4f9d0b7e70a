import type { AccountView } from '../../../contracts/identity/staff.ts';
import { Rejection } from '../../../contracts/rejection.ts';

/**
 * Lets an account pass that may have a role in the staff: a mail address that nobody has proved to be theirs could be anybody's.
 * Refuses `not_found` and `account_not_eligible`.
 */
export function checkEligible(account: AccountView | undefined): asserts account is AccountView {
  if (!account) throw new Rejection('not_found', 'There is no such account: the person signs up first.');
  if (account.anonymous) throw notEligible('guest', 'A guest cannot have a role in the staff: they sign up first.');
  if (account.disabled) throw notEligible('disabled', 'This account is disabled.');
  if (!account.emailVerified) throw notEligible('email_not_verified', 'The e-mail address of this account is not verified yet.');
}

function notEligible(reason: string, message: string): Rejection {
  return new Rejection('account_not_eligible', message, { reason });
}
