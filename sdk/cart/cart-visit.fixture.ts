import type { User } from 'firebase/auth';
import type { Session, SignedIn } from '../account/session.ts';
import { catalogOn } from '../catalog/create-catalog.ts';
import { fakePlatform, fakeShop, memory } from '../fake-shop.fixture.ts';
import type { Connection } from '../firebase/connection.ts';
import { createSource } from '../platform/observable.ts';
import { CartKeeper } from './cart-keeper.ts';
import { createCart } from './create-cart.ts';

type Snapshot = { data: () => unknown; metadata: { hasPendingWrites: boolean; fromCache: boolean } };
type Written = { readonly uid: string; readonly lines: Record<string, unknown>; readonly answer: (refused?: Error) => void };

/** One visit to a shop whose Firestore is played by the test. */
export function visit(storage = memory()) {
  const people = playedSession();
  const store = playedStore();
  const network: (() => void)[] = [];
  const platform = {
    ...fakePlatform(fakeShop(() => new TypeError('fetch failed')).fetch, storage),
    onNetwork: (heard: () => void) => {
      network.push(heard);
      return () => undefined;
    },
  };
  const keeper = new CartKeeper({
    platform,
    catalog: catalogOn(platform),
    connection: store.connection,
    session: people.session,
  });
  return {
    keeper,
    cart: createCart(keeper),
    storage,
    written: store.written,
    tell: store.tell,
    signIn: people.signIn,
    networkIs: (error: Error | undefined) => {
      people.networkIs(error);
      for (const heard of network) heard();
    },
  };
}

/** Who is signed in, as the test says; without a network nobody can be asked. */
function playedSession() {
  const who = createSource<SignedIn | undefined>(undefined);
  let gone: Error | undefined;
  const signIn = (uid: string | null): void => who.set({ user: uid === null ? null : ({ uid } as User) });
  const session: Session = {
    get current() {
      return who.current;
    },
    subscribe: who.subscribe,
    find: () => (gone ? Promise.reject(gone) : Promise.resolve(who.current?.user ?? null)),
    ensure: () => {
      if (gone) return Promise.reject(gone);
      if (!who.current?.user) signIn('guest');
      return Promise.resolve({ uid: who.current?.user?.uid } as User);
    },
    inTurn: (work) => work(),
    tokenOf: () => Promise.resolve(undefined),
    close: () => undefined,
  };
  const networkIs = (error: Error | undefined) => {
    gone = error;
  };
  return { session, signIn, networkIs };
}

/** Firestore as far as a cart needs it: what is written waits for the test to answer, what is heard the test tells. */
function playedStore() {
  const written: Written[] = [];
  const listeners = new Map<string, (snapshot: Snapshot) => void>();
  const sdk = {
    doc: (_: unknown, __: string, uid: string) => uid,
    deleteField: () => 'deleted',
    onSnapshot: (uid: string, _: unknown, listener: (snapshot: Snapshot) => void) => {
      listeners.set(uid, listener);
      return () => listeners.delete(uid);
    },
    setDoc: (uid: string, { lines }: { lines: Record<string, unknown> }) =>
      new Promise<void>((resolve, reject) => {
        written.push({ uid, lines, answer: (refused) => (refused ? reject(refused) : resolve()) });
      }),
  };
  const tell = (uid: string, lines: Record<string, number> | undefined, fromCache = false) =>
    listeners.get(uid)?.({ data: () => lines && { market: 'eu', lines }, metadata: { hasPendingWrites: false, fromCache } });
  const connection = { auth: undefined, store: () => Promise.resolve({ db: undefined, sdk }) } as unknown as Connection;
  return { connection, written, tell };
}
