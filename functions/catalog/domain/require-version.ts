import { Rejection } from '../../../contracts/rejection.ts';

/** Answers a thing that is there in the version its caller saw; refuses `not_found` and `precondition_failed`. */
export function requireVersion<T extends { readonly version: number }>(present: T | undefined, ifMatch: number, what: string): T {
  if (!present) throw new Rejection('not_found', `There is no such ${what}.`);
  if (present.version === ifMatch) return present;
  throw new Rejection(
    'precondition_failed',
    `The ${what} was changed since version ${ifMatch}. Read it again and decide again.`,
    {
      version: present.version,
    },
  );
}
