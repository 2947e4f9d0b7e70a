import { expect } from 'chai';
import type { memory } from '../fake-shop.fixture.ts';
import { sleep } from '../platform/retry.ts';
import { visit } from './cart-visit.fixture.ts';

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

  it('is not known before what the device kept has been read, whoever asks for a price', async () => {
    const made = open();
    const seen: string[] = [];
    made.cart.subscribe(({ status }) => seen.push(status));
    made.cart.deliverTo({ country: 'DE' });
    expect([made.cart.current.status, seen]).to.deep.equal(['loading', []]);
    await soon();

    expect(made.cart.current.status).to.equal('ready');
  });

  it('is waited for when somebody signs in on a new device, unless the shop is out of reach', async () => {
    const made = open();
    made.signIn('ada');
    made.cart.subscribe(() => undefined);
    await soon();
    expect(made.cart.current).to.deep.include({ status: 'loading', quote: undefined });
    made.tell('ada', { MUG: 1 });
    expect(made.cart.current).to.deep.include({ status: 'ready', itemCount: 1 });

    const far = open();
    far.networkIs(new Error('Firebase cannot be loaded'));
    far.cart.subscribe(() => undefined);
    await soon();
    expect(far.cart.current).to.deep.include({ status: 'ready', offline: true });
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

  it('is not doubled by a second tab that opens before the guest of the first is made', async () => {
    const first = open();
    first.signIn(null);
    first.networkIs(new Error('a guest takes a while'));
    await first.cart.add('MUG');
    const second = open(first.storage);
    second.cart.subscribe(() => undefined);
    await soon();
    second.signIn('guest');
    await soon();
    second.tell('guest', { MUG: 1 });
    await soon();

    expect(linesOf(second)).to.deep.equal({ MUG: 1 });
    expect(second.written.map(({ lines }) => lines)).to.deep.equal([{ MUG: 1 }]);
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
