import { expect } from 'chai';
import {
  createUserWithEmailAndPassword,
  EmailAuthProvider,
  linkWithCredential,
  signInAnonymously,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import type { Registration } from '../../contracts/identity/profile.ts';
import type { OrderSummary, OrderView } from '../../contracts/orders/endpoints.ts';
import type { PaymentView } from '../../contracts/payments/endpoints.ts';
import { eventually } from '../support/eventually.ts';
import { type Client, openClient } from '../support/journeys/client.ts';
import { orderCart } from '../support/journeys/order-cart.ts';
import { OPENS_WITHIN_MS, openShop } from '../support/journeys/shop.ts';
import type { Shop } from '../support/journeys/start-shop.ts';

const PASSWORD = 'correct horse';
const COLD = { withinMs: 60_000, everyMs: 250 };
const ordersOf = async (client: Client): Promise<string[]> => {
  const { body } = await client.api<{ items: OrderSummary[] }>('/v1/orders');
  return body.items.map(({ id }) => id);
};

describe('a guest', function () {
  this.timeout(120_000);
  let shop: Shop;
  let browser: Client;

  before(async function () {
    this.timeout(OPENS_WITHIN_MS);
    shop = await openShop();
  });

  beforeEach(async () => {
    browser = openClient(shop);
    await signInAnonymously(browser.auth);
  });

  afterEach(() => browser.close());

  it('orders, then links an address and a password: same person, same cart, same orders, and a customer', async () => {
    const guest = browser.uid();
    const { orderId } = await orderCart(browser, { 'CD-MUG-LAK': 1 });
    expect(await browser.read(`carts/${guest}`)).to.deep.equal({ market: 'eu', lines: {} });
    const cart = { market: 'eu', lines: { 'CD-MUG-LAK': 2 } };
    await browser.write(`carts/${guest}`, cart);

    const email = `linked-${guest.toLowerCase()}@customers.example`;
    const anonymous = browser.auth.currentUser;
    if (anonymous === null) throw new Error('Nobody is signed in');
    const { user } = await linkWithCredential(anonymous, EmailAuthProvider.credential(email, PASSWORD));
    await user.getIdToken(true);
    const registered = await browser.api<Registration>('/v1/me', { method: 'POST' });
    expect(registered.status).to.equal(200);
    expect((await user.getIdTokenResult(true)).claims['role']).to.equal('customer');

    await signOut(browser.auth);
    await signInWithEmailAndPassword(browser.auth, email, PASSWORD);
    expect(browser.uid()).to.equal(guest);
    expect(await browser.read(`carts/${guest}`)).to.deep.equal(cart);
    expect(await ordersOf(browser)).to.deep.equal([orderId]);
    expect(await browser.read(`orders/${orderId}`)).to.include({ status: 'pending', customerId: guest });
  });

  it('signs in to an account that was there before: the carts are one, the orders are the account’s', async () => {
    const guest = browser.uid();
    const email = `older-${guest.toLowerCase()}@customers.example`;
    const elsewhere = openClient(shop);
    await createUserWithEmailAndPassword(elsewhere.auth, email, PASSWORD);
    await elsewhere.write(`carts/${elsewhere.uid()}`, { market: 'eu', lines: { 'CD-MUG-LAK': 2, 'CD-BWL-MOS': 1 } });
    await elsewhere.close();
    const { orderId, payment } = await orderCart(browser, { 'CD-MUG-LAK': 1 });
    await browser.write(`carts/${guest}`, { market: 'eu', lines: { 'CD-MUG-LAK': 3 } });
    const guestIdToken = await browser.token();

    await signInWithEmailAndPassword(browser.auth, email, PASSWORD);
    const customer = browser.uid();
    expect(customer).to.not.equal(guest);
    const merge = { method: 'POST', body: { guestIdToken } } as const;
    expect((await browser.api('/v1/me/merge-guest', merge)).body).to.include({ guestUid: guest, customerUid: customer });

    await eventually('the order is theirs', async () => expect(await ordersOf(browser)).to.deep.equal([orderId]), COLD);
    expect(await browser.read(`carts/${customer}`)).to.deep.equal({ market: 'eu', lines: { 'CD-MUG-LAK': 5, 'CD-BWL-MOS': 1 } });
    const { body: order } = await browser.api<OrderView>(`/v1/orders/${orderId}`);
    expect(order).to.deep.include({ customerId: customer, contact: { email: 'ada@example.com' } });
    expect(order.timeline.map(({ type }) => type)).to.deep.equal(['order.placed.v1', 'order.reassigned.v1']);
    await eventually(
      'and so is its payment',
      async () => {
        const { status, body } = await browser.api<PaymentView>(`/v1/payments/${payment.id}`);
        expect([status, body.customerId]).to.deep.equal([200, customer]);
      },
      COLD,
    );
    expect((await browser.api('/v1/orders', { token: guestIdToken })).status).to.equal(401);
  });
});
