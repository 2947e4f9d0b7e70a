import type { User } from 'firebase/auth';
import type { Connection } from '../firebase/connection.ts';
import { createSource, type Observable } from '../platform/observable.ts';
import { unreachable } from '../platform/loaded.ts';
import { together } from '../platform/once.ts';

/** Somebody's sign-in, or nobody's; a new object whenever who it is or their token has changed, undefined until Firebase has looked. */
export type SignedIn = { readonly user: User | null };

/** Who is signed in, for the parts of the SDK. */
export interface Session extends Observable<SignedIn | undefined> {
  /** Who is signed in now, once Firebase has looked; a Firebase that could not be loaded before is tried again. */
  readonly find: () => Promise<User | null>;
  /** Whoever is signed in, or a new guest. Fails with ShopError `network` where a guest cannot be made for lack of one. */
  readonly ensure: () => Promise<User>;
  /** Does one thing that signs somebody in after the other, so that no guest who is just being made comes in between. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly tokenOf: (fresh: boolean) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Opens the session; Firebase Auth is loaded when somebody first asks or listens. */
export function openSession({ auth: signing }: Connection): Session {
  let stop: (() => void) | undefined;
  const inTurn = oneAtATime();
  const follow = async () => {
    const { auth, sdk } = await signing();
    stop ??= sdk.onIdTokenChanged(auth, (user) => source.set({ user }));
  };
  // Without Firebase nobody is known; a later call loads it again and says what is wrong.
  const source = createSource<SignedIn | undefined>(undefined, () => {
    follow().catch(() => undefined);
  });
  const find = async () => {
    await follow();
    return (await signing()).auth.currentUser;
  };

  return {
    get current() {
      return source.current;
    },
    subscribe: source.subscribe,
    find,
    inTurn,
    ensure: together(() => throughNetwork(inTurn(() => makeGuest(signing)))),
    tokenOf: async (fresh) => {
      const user = await find();
      return user ? throughNetwork(user.getIdToken(fresh)) : undefined;
    },
    close: () => stop?.(),
  };
}

/** The code of a Firebase error, such as `auth/wrong-password`; empty for anything else. */
export function firebaseCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function oneAtATime(): Session['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function makeGuest(signing: Connection['auth']): Promise<User> {
  const { auth, sdk } = await signing();
  return auth.currentUser ?? (await sdk.signInAnonymously(auth)).user;
}

function throughNetwork<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw firebaseCode(error) === 'auth/network-request-failed' ? unreachable(error) : error;
  });
}
