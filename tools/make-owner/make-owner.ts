import { Rejection } from '../../contracts/rejection.ts';
import { makeOwner as command } from '../../functions/identity/commands/staff/make-owner.ts';
import { directoryIn } from '../../functions/identity/store/directory.ts';
import { staffIn } from '../../functions/identity/store/staff.ts';
import { systemClock } from '../../functions/kit/clock.ts';
import { noCost, runInContext } from '../../functions/kit/context.ts';
import { auth, firestore } from '../../functions/kit/firebase.ts';
import { newId } from '../../functions/kit/ids.ts';

/** Who is an owner now, or why not and what to do about it. */
export type Outcome = { readonly uid: string } | { readonly refused: string; readonly remedy: string };

const REMEDIES: Readonly<Record<string, string>> = {
  not_found: 'Sign up with that address first, then run this again.',
  account_not_eligible: 'Use an account with a password or a provider whose e-mail address is verified.',
  forbidden: 'Let an owner give the role (PUT /v1/staff/{uid}), or add --force when there is none left who could.',
};

/** Makes the account with an e-mail address an owner, in the project and on the emulators that the environment names. */
export async function makeOwner(email: string, force: boolean): Promise<Outcome> {
  const ports = { staff: staffIn(firestore), directory: directoryIn(auth), clock: systemClock };
  try {
    const context = { correlationId: `make-owner-${newId()}`, cost: noCost() };
    const { uid } = await runInContext(context, () => command(ports)(email, force));
    return { uid };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { refused: error.message, remedy: REMEDIES[error.code] ?? 'Run this again.' };
  }
}
