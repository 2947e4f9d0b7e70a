import { expect } from 'chai';
import { GoogleAuthProvider, signInWithCredential } from 'firebase/auth';
import { QuoteChangedError } from '../../sdk/checkout/checkout.ts';
import type { WatchedOrder } from '../../sdk/orders/orders.ts';
import { isShopError } from '../../sdk/shop-error.ts';
import { pay } from '../support/journeys/pay.ts';
import { type Device, openDevice } from '../support/journeys/sdk-device.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import type { Shop } from '../support/journeys/start-shop.ts';

const MUG = 'CD-MUG-LAK';
const BOWL = 'CD-BWL-MOS';
const address = { fullName: 'Ada Buyer', line1: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
const placing = { contact: { email: 'ada@example.com' }, shippingAddress: address, returnUrl: 'http://localhost:5002/order' };
const email = () => `sdk-${crypto.randomUUID()}@customers.example`;
const password = 'correct horse';
const holds = (lines: Record<string, number>) => (cart: Device['shop']['cart']['current']) =>
  JSON.stringify(Object.fromEntries(cart.lines.map(({ sku, quantity }) => [sku, quantity]))) === JSON.stringify(lines);

describe('the SDK', function () {
  this.timeout(120_000);
  let shop: Shop;
  const open: Device[] = [];
  const device = (...how: Parameters<typeof openDevice> extends [unknown, ...infer Rest] ? Rest : never): Device => {
    const opened = openDevice(shop, ...how);
    open.push(opened);
    return opened;
  };
  const filled = async (lines: Record<string, number>): Promise<Device> => {
    const opened = device();
    for (const [sku, quantity] of Object.entries(lines)) await opened.shop.cart.set(sku, quantity);
    opened.shop.cart.deliverTo({ country: 'DE' });
    await opened.cartIs(
      'the cart is with the shop and priced',
      ({ pending, quote }) => !pending && quote?.shipping.chosen !== undefined,
    );
    return opened;
  };

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });

  it('makes a guest of a visitor who puts something into the cart, and prices it as the shop does', async () => {
    const guest = await filled({ [MUG]: 2 });
    const { current } = guest.shop.account;
    const ofShop = await guest.shop.checkout.quote({ country: 'DE' });

    expect(guest.shop.cart.current).to.include({ market: 'eu', itemCount: 2, offline: false });
    expect(guest.shop.cart.current.problems).to.deep.equal([]);
    expect(guest.shop.cart.current.quote).to.deep.equal(ofShop);
    expect(current.status).to.equal('loading');
    expect(await guest.shop.account.ensure()).to.include({ kind: 'guest', role: 'guest' });
  });

  it('shows the same cart on two devices', async () => {
    const [one, other] = [device(), device()];
    const account = { email: email(), password };
    await one.shop.account.signUp(account);
    await other.shop.account.signIn(account);

    await one.shop.cart.add(MUG, 2);
    await other.cartIs('the other device hears of the mugs', holds({ [MUG]: 2 }));
    await other.shop.cart.add(BOWL);
    await one.cartIs('and this one of the bowl', holds({ [BOWL]: 1, [MUG]: 2 }));
    await one.shop.cart.clear();
    await other.cartIs('and the other that all is gone', holds({}));
  });

  it('keeps what is done without a network, shows it, and sends it when the network is back', async () => {
    const [one, other] = [device(), device()];
    const account = { email: email(), password };
    await one.shop.account.signUp(account);
    await other.shop.account.signIn(account);
    await one.shop.cart.add(MUG);
    await other.cartIs('the mug is there', holds({ [MUG]: 1 }));

    await one.network('off');
    await one.shop.cart.add(BOWL, 2);
    await one.cartIs(
      'the cart says that it is not sent',
      (cart) => holds({ [BOWL]: 2, [MUG]: 1 })(cart) && cart.pending && cart.offline,
    );
    await other.shop.cart.add(MUG);
    await one.network('on');
    await one.cartIs('both changes are there', (cart) => holds({ [BOWL]: 2, [MUG]: 2 })(cart) && !cart.pending && !cart.offline);
    await other.cartIs('on both', holds({ [BOWL]: 2, [MUG]: 2 }));
  });

  it('keeps what a visitor did who could not be signed in, until a visit with a network', async () => {
    const first = device({ offline: true });
    await first.shop.cart.add(MUG);
    await first.shop.cart.add(MUG);
    await first.cartIs('it is shown', (cart) => holds({ [MUG]: 2 })(cart) && cart.pending && cart.offline);

    const second = device({ storage: first.storage });
    await second.cartIs('it is sent', (cart) => holds({ [MUG]: 2 })(cart) && !cart.pending && !cart.offline);
    const { uid } = await second.shop.account.ensure();
    expect(uid).to.be.a('string');
  });

  it('brings a guest’s cart and orders to the account they sign in to', async () => {
    const account = { email: email(), password };
    const elsewhere = await filled({ [MUG]: 2, [BOWL]: 1 });
    await elsewhere.shop.account.signUp({ ...account, displayName: 'Ada' });
    const guest = await filled({ [MUG]: 1 });
    const { orderId } = await guest.shop.checkout.place(placing);
    await guest.shop.cart.add(MUG, 3);

    const person = await guest.shop.account.signIn(account);
    expect(person).to.deep.include({ kind: 'customer', role: 'customer', email: account.email });
    await guest.cartIs('the carts are one', (cart) => holds({ [BOWL]: 1, [MUG]: 5 })(cart) && !cart.pending);
    await elsewhere.cartIs('on the other device too', holds({ [BOWL]: 1, [MUG]: 5 }));
    let ids: string[] = [];
    while (!ids.includes(orderId)) ids = (await guest.shop.orders.list()).items.map(({ id }) => id);
    expect(await guest.shop.account.profile()).to.include({ displayName: 'Ada' });
  });

  it('makes an account of a guest who comes by Google, and finds it again on the next device', async () => {
    const reached = email();
    // The Auth emulator takes the claims of an ID token as they are.
    const google = () => GoogleAuthProvider.credential(JSON.stringify({ sub: reached, email: reached, email_verified: true }));
    const first = await filled({ [MUG]: 1 });
    const guest = await first.shop.account.ensure();
    const person = await first.shop.account.withCredential(google());
    expect(person).to.include({ uid: guest.uid, kind: 'customer', role: 'customer', email: reached });
    await first.cartIs('the cart stays', holds({ [MUG]: 1 }));

    const second = await filled({ [BOWL]: 1 });
    expect(await second.shop.account.withCredential(google())).to.include({ uid: guest.uid, role: 'customer' });
    await first.cartIs('what the second guest had comes along', holds({ [BOWL]: 1, [MUG]: 1 }));

    const third = await filled({ [MUG]: 1 });
    const entered = await third.shop.account.signInBy((auth) => signInWithCredential(auth, google()));
    expect(entered).to.include({ uid: guest.uid, role: 'customer' });
    await first.cartIs('however it is done', holds({ [BOWL]: 1, [MUG]: 2 }));
  });

  it('orders, and sees the order move from pending to paid', async () => {
    const guest = await filled({ [MUG]: 1 });
    const { orderId, payment } = await guest.shop.checkout.place(placing);
    await guest.cartIs('the cart is empty', holds({}));
    const heard: WatchedOrder[] = [];
    const stop = guest.shop.orders.watch(orderId, (order) => heard.push(order));

    await pay(payment.payUrl ?? '');
    for await (const { status, contact, timeline } of guest.shop.orders.watch(orderId)) {
      if (status !== 'paid' || timeline.length < 2 || contact === undefined) continue;
      expect(contact).to.deep.equal(placing.contact);
      expect(timeline.map(({ type }) => type)).to.deep.equal(['order.placed.v1', 'order.paid.v1']);
      break;
    }
    stop();
    expect(heard.map(({ status }) => status)).to.include.members(['pending', 'paid']);
    expect(await guest.shop.orders.cancel(orderId).catch((error: unknown) => error)).to.include({
      code: 'not_cancelable',
      status: 409,
    });
  });

  it('says what changed when the cart costs something else than the shopper saw', async () => {
    const guest = await filled({ [MUG]: 1 });
    const { quote } = guest.shop.cart.current;
    const [line] = quote?.lines ?? [];
    if (!quote || !line) throw new Error('The cart has no price');
    const cheaper = {
      currency: quote.currency,
      totalMinor: quote.totalMinor - 100,
      lines: [{ sku: MUG, quantity: 1, unitMinor: line.unitMinor - 100 }],
    };

    const refused: unknown = await guest.shop.checkout.place({ ...placing, seen: cheaper }).catch((error: unknown) => error);
    if (!(refused instanceof QuoteChangedError)) throw new Error(`It was answered ${JSON.stringify(refused)}`);
    expect(refused).to.include({ code: 'quote_changed', status: 409 });
    expect(refused.changes.map(({ code }) => code)).to.deep.equal(['price_changed', 'total_changed']);
    expect(refused.quote.totalMinor).to.equal(quote.totalMinor);
    expect((await guest.shop.checkout.place(placing)).totalMinor).to.equal(quote.totalMinor);
  });

  it('names each invalid field by its pointer', async () => {
    const guest = await filled({ [MUG]: 1 });
    const wrong = { ...placing, contact: { email: 'nobody' } };
    const refused: unknown = await guest.shop.checkout.place(wrong).catch((error: unknown) => error);

    if (!isShopError(refused, 'invalid_input')) throw new Error(`It was answered ${JSON.stringify(refused)}`);
    expect(Object.keys(refused.pointers)).to.deep.equal(['/body/contact/email']);
    expect(refused.correlationId).to.match(/\S/);
  });

  it('keeps a profile and addresses, and explains an edit conflict', async () => {
    const { account } = device().shop;
    await account.signUp({ email: email(), password });
    const { version } = await account.profile();
    const changed = await account.updateProfile({ displayName: 'Ada B.' }, version);
    expect(await account.updateProfile({ displayName: 'Bea' }, version).catch((error: unknown) => error)).to.include({
      code: 'precondition_failed',
      status: 412,
    });
    const saved = await account.addAddress({ address });
    const book = await account.addresses();
    expect(book.items).to.deep.equal([saved]);
    expect(book.version).to.be.greaterThan(changed.version);
    const moved = await account.replaceAddress(saved.id, { address: { ...address, city: 'Hamburg' } }, book.version);
    expect(moved.address.city).to.equal('Hamburg');
    await account.removeAddress(saved.id);
    expect((await account.addresses()).items).to.deep.equal([]);
    await account.signOut();
    expect(await account.profile().catch((error: unknown) => error)).to.include({ code: 'unauthenticated' });
  });
});
