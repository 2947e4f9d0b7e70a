import type { Connection } from '../firebase/connection.ts';
import { alike, createSource } from '../platform/observable.ts';
import type { Request } from '../request.ts';
import type { Account } from './account.ts';
import type { GuestMerge } from './guest-merge.ts';
import { type AccountState, personOf, stateOf } from './person.ts';
import { profileBy } from './profile.ts';
import type { Session } from './session.ts';
import { signingBy } from './sign-in.ts';

/** What the account is made with. */
export type AccountNeeds = {
  readonly connection: Connection;
  readonly session: Session;
  readonly request: Request;
  readonly merge: GuestMerge;
  /** Lets a guest's last changes arrive before somebody else signs in. */
  readonly beforeLeaving: () => Promise<void>;
  readonly newId: () => string;
};

/** Makes the account; Firebase is loaded when somebody first listens or asks. */
export function createAccount(needs: AccountNeeds): Account {
  const { connection, session, request, merge, newId } = needs;
  const source = createSource<AccountState>({ status: 'loading' }, () => {
    session.subscribe(follow);
    follow();
  });
  const follow = (): void => {
    const { current } = session;
    if (!current) return;
    // An earlier visit may have signed in and lost the network before the guest was merged.
    if (current.user && !current.user.isAnonymous) merge.finish().catch(() => undefined);
    stateOf(current.user).then(
      (state) => session.current === current && source.set(alike(source.current, state)),
      () => undefined,
    );
  };
  return {
    get current() {
      return source.current;
    },
    subscribe: source.subscribe,
    ...signingBy(needs),
    ...profileBy(request, newId),
    ensure: async () => personOf(await session.ensure()),
    signOut: async () => {
      const { auth, sdk } = await connection.auth();
      await sdk.signOut(auth);
    },
    sendPasswordReset: async (email) => {
      const { auth, sdk } = await connection.auth();
      await sdk.sendPasswordResetEmail(auth, email);
    },
    refresh: async () => {
      await session.tokenOf(true);
      return stateOf(await session.find());
    },
  };
}
