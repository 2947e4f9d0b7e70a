import { expect } from 'chai';
import type { User } from 'firebase/auth';
import type { Session, SignedIn } from '../account/session.ts';
import { catalogOn } from '../catalog/create-catalog.ts';
import type { Connection } from '../firebase/connection.ts';
import { fakePlatform, fakeShop, memory } from '../fake-shop.fixture.ts';
import { createSource } from '../platform/observable.ts';
import { sleep } from '../platform/retry.ts';
import { CartKeeper } from './cart-keeper.ts';
import { createCart } from './create-cart.ts';

type Snapshot = { data: () => unknown; metadata: { hasPendingWrites: boolean; fromCache: boolean } };
type Written = { readonly uid: string; readonly lines: Record<string, unknown>; readonly answer: (refused?: Error) => void };

/** One visit to a shop whose Firestore is played by the test. */
function visit(storage = memory()) {
  const who = createSource<SignedIn | undefined>(undefined);
  const written: Written[] = [];
  const listeners = new Map<string, (snapshot: Snapshot) => void>();
  let goneNetwork: Error | undefined;
  const network: (() => void)[] = [];
  const signIn = (uid: string | null): void => who.set({ user: uid === null ? null : ({ uid } as User) });
  const session: Session = {
    get current() {
      return who.current;
    },
    subscribe: who.subscribe,
    find: () => (goneNetwork ? Promise.reject(goneNetwork) : Promise.resolve(who.current?.user ?? null)),
    ensure: () => {
      if (goneNetwork) return Promise.reject(goneNetwork);
      if (!who.current?.user) signIn('guest');
      return Promise.resolve({ uid: who.current?.user?.uid } as User);
    },
    tokenOf: () => Promise.resolve(undefined),
    close: () => undefined,
  };
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
  const connection = { auth: undefined, store: () => Promise.resolve({ db: undefined, sdk }) } as unknown as Connection;
  const platform = {
    ...fakePlatform(fakeShop(() => new TypeError('fetch failed')).fetch, storage),
    onNetwork: (heard: () => void) => {
      network.push(heard);
      return () => undefined;
    },
  };
  const keeper = new CartKeeper({ platform, catalog: catalogOn(platform), connection, session });
  return {
    keeper,
    cart: createCart(keeper),
    storage,
    written,
    signIn,
    tell: (uid: string, lines: Record<string, number> | undefined, fromCache = false) =>
      listeners.get(uid)?.({ data: () => lines && { market: 'eu', lines }, metadata: { hasPendingWrites: false, fromCache } }),
    networkIs: (error: Error | undefined) => {
      goneNetwork = error;
      for (const heard of network) heard();
    },
  };
}

const soon = () => sleep(5);
const linesOf = ({ cart }: ReturnType<typeof visit>) =>
  Object.fromEntries(cart.current.lines.map(({ sku, quantity }) => [sku, quantity]));
const opened: ReturnType<typeof visit>[] = [];
const open = (storage?: ReturnType<typeof memory>) => {
  const made = visit(storage);
  opened.push(made);
  return made;
};

describe('the cart on a device', () => {
  afterEach(() => {
    for (const { keeper } of opened.splice(0)) keeper.close();
  });

  it('is shown as it was last seen, before anybody is known', async () => {
    const first = open();
    first.cart.subscribe(() => undefined);
    await soon();
    first.signIn('ada');
    await soon();
    first.tell('ada', { MUG: 2 });
    await soon();
    const second = open(first.storage);
    second.cart.subscribe(() => undefined);
    await soon();

    expect(second.cart.current).to.deep.include({ status: 'ready', lines: [{ sku: 'MUG', quantity: 2 }], pending: false });
  });

  it('sends what a visitor did to the guest that it makes, and is pending until that is answered', async () => {
    const made = open();
    await made.cart.add('MUG');
    await made.cart.add('MUG');
    await soon();
    made.tell('guest', undefined);
    expect(made.cart.current.pending).to.equal(true);
    expect(made.written.map(({ uid, lines }) => ({ uid, lines }))).to.deep.equal([{ uid: 'guest', lines: { MUG: 2 } }]);
    made.tell('guest', { MUG: 2 });
    made.written[0]?.answer();
    await soon();

    expect(made.cart.current).to.deep.include({ pending: false, itemCount: 2 });
  });

  it('sends a number and not a sum, so that a reload before the answer adds nothing twice', async () => {
    const first = open();
    await first.cart.add('MUG');
    await soon();
    first.tell('guest', { MUG: 1 });
    await soon();
    const second = open(first.storage);
    second.cart.subscribe(() => undefined);
    await soon();
    second.signIn('guest');
    await soon();
    second.tell('guest', { MUG: 2 });
    await soon();

    expect(first.written[0]?.lines).to.deep.equal({ MUG: 2 });
    expect(second.written.map(({ lines }) => lines)).to.deep.equal([{ MUG: 2 }]);
    expect(linesOf(second)).to.deep.equal({ MUG: 2 });
  });

  it('does not carry what one person did to another', async () => {
    const made = open();
    made.signIn('ada');
    await made.cart.add('MUG');
    await soon();
    made.signIn('bruno');
    await soon();
    made.tell('bruno', { BOWL: 1 });
    await soon();

    expect(linesOf(made)).to.deep.equal({ BOWL: 1 });
    expect(made.written.filter(({ uid }) => uid === 'bruno')).to.deep.equal([]);
    made.signIn(null);
    expect(linesOf(made)).to.deep.equal({});
  });

  it('says that a change was refused, and shows what the shop has', async () => {
    const made = open();
    await made.cart.add('MUG');
    await soon();
    made.tell('guest', {});
    made.written[0]?.answer(new Error('permission-denied'));
    await soon();

    expect(made.cart.current).to.deep.include({ lines: [], pending: false, problems: [{ code: 'not_saved' }] });
    await made.cart.add('BOWL');
    expect(made.cart.current.problems).to.deep.equal([]);
  });

  it('looks for who is signed in again when the network is back', async () => {
    const made = open();
    made.networkIs(new Error('Firebase cannot be loaded'));
    made.cart.subscribe(() => undefined);
    await soon();
    expect(made.cart.current.offline).to.equal(true);
    made.networkIs(undefined);
    made.signIn('ada');
    await soon();
    made.tell('ada', { MUG: 1 });

    expect(made.cart.current).to.deep.include({ offline: false, itemCount: 1 });
  });

  it('takes 1 to 99 of a product and 50 products', async () => {
    const { cart } = open();
    const codes = await Promise.all(
      [cart.add('MUG', 0), cart.add('MUG', 1.5), cart.set('MUG', -1), cart.set('MUG', 100)].map((change) =>
        change.catch((error: unknown) => error),
      ),
    );
    for (let n = 0; n < 50; n += 1) await cart.set(`SKU-${n}`, 1);
    codes.push(await cart.add('ONE-MORE').catch((error: unknown) => error));

    for (const code of codes) expect(code).to.include({ code: 'invalid_input' });
    expect(cart.current.itemCount).to.equal(50);
  });
});
