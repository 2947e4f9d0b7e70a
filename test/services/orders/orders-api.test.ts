import { expect } from 'chai';
import type { OrderSummary, OrderView } from '../../../contracts/orders/endpoints.ts';
import { eventually } from '../../support/eventually.ts';
import { ask, type Ask } from '../../support/http.ts';
import { putGoods, unitsOf, type Goods } from '../../support/shop/goods.ts';
import { startSelling, type Problem, type ReadyShopper, type Selling } from '../../support/shop/selling.ts';
import { newShopper, putCart } from '../../support/shop/shopper.ts';

const GOODS: readonly Goods[] = [
  { sku: 'MUG', units: 50, amountMinor: 1_500 },
  { sku: 'CUP', units: 3, amountMinor: 900 },
];
type Page = { readonly items: OrderSummary[]; readonly nextCursor?: string };

describe('orders over HTTP', () => {
  let shop: Selling;
  let keys = 0;

  before(async function () {
    this.timeout(90_000);
    shop = await startSelling('demo-orders-api');
    await putGoods(shop.db, GOODS);
  });
  after(() => shop.stop());

  const api = <T>(path: string, asked: Ask) => ask<T & Problem>(`${shop.platform.hosting}${path}`, asked);

  async function order(quantity = 1, by?: ReadyShopper) {
    const lines = [{ sku: 'MUG', quantity }];
    const fresh = await shop.shopper(GOODS, lines);
    const shopper = by ? { ...by, request: fresh.request } : fresh;
    if (by) await putCart(shop.db, by.uid, lines);
    keys += 1;
    const { status, body } = await shop.checkOut(shopper.token, `api-${keys}`, shopper.request);
    expect(status, JSON.stringify(body)).to.equal(201);
    return { shopper, body };
  }

  it("lists one's own, newest first, a page at a time", async function () {
    this.timeout(30_000);
    const { shopper, body: first } = await order();
    const { body: second } = await order(2, shopper);
    const { body: third } = await order(3, shopper);

    const one = await api<Page>('/v1/orders?limit=2', { token: shopper.token });
    expect(one.body.items.map(({ id }) => id)).to.deep.equal([third.orderId, second.orderId]);
    const two = await api<Page>(`/v1/orders?limit=2&cursor=${one.body.nextCursor ?? ''}`, { token: shopper.token });
    expect(two.body).to.deep.equal({ items: two.body.items });
    expect(two.body.items.map(({ id, itemCount }) => ({ id, itemCount }))).to.deep.equal([{ id: first.orderId, itemCount: 1 }]);
    expect((await api('/v1/orders?cursor=nonsense', { token: shopper.token })).body.code).to.equal('invalid_input');
  });

  it("shows everybody's to staff who may see them, and nobody else", async () => {
    const { body } = await order();
    const stranger = await newShopper(shop.projectId);
    const [support, catalog] = [await newShopper(shop.projectId, 'support'), await newShopper(shop.projectId, 'catalog')];
    expect((await api(`/v1/orders/${body.orderId}`, { token: stranger.token })).body.code).to.equal('not_found');
    expect((await api(`/v1/orders/${body.orderId}`, { token: catalog.token })).body.code).to.equal('not_found');
    expect((await api('/v1/orders?scope=all', { token: stranger.token })).body.code).to.equal('forbidden');
    expect(
      (await api<Page>('/v1/orders?scope=all&status=pending', { token: support.token })).body.items.map(({ id }) => id),
    ).to.include(body.orderId);
    expect((await api<Page>(`/v1/orders?scope=all&number=${body.number}`, { token: support.token })).body.items).to.have.length(
      1,
    );
  });

  it('keeps contact and address sealed in the database, and shows them to the owner', async () => {
    const { shopper, body } = await order();
    const stored = JSON.stringify((await shop.db.doc(`orders/${body.orderId}`).get()).data());
    expect(stored).not.to.match(/ada@example\.com|Ada Buyer|Hauptstr/);
    const { body: view } = await api<OrderView>(`/v1/orders/${body.orderId}`, { token: shopper.token });
    expect(view.contact).to.deep.equal({ email: 'ada@example.com' });
    expect(view.shippingAddress).to.include({ fullName: 'Ada Buyer', city: 'Berlin' });
    expect(view.timeline.map(({ type }) => type)).to.deep.equal(['order.placed.v1']);
  });

  it('names what changed since the shopper looked, and charges nothing', async () => {
    const { token, uid, request } = await shop.shopper(GOODS, [{ sku: 'CUP', quantity: 2 }]);
    await shop.db.doc('variants/CUP').update({ 'prices.eu.amountMinor': 1_000 });
    const changed = await shop.checkOut(token, 'dearer', request);
    expect(changed.status).to.equal(409);
    expect(changed.body.code).to.equal('quote_changed');
    expect(changed.body.details?.['changes']).to.deep.include({
      code: 'price_changed',
      sku: 'CUP',
      seenMinor: 900,
      nowMinor: 1_000,
    });

    await putCart(shop.db, uid, [{ sku: 'CUP', quantity: 4 }]);
    const short = await shop.checkOut(token, 'dearer', request);
    expect(short.body.code).to.equal('out_of_stock');
    expect(short.body.details?.['changes']).to.deep.include({ code: 'out_of_stock', sku: 'CUP', requested: 4, available: 3 });
    expect(await unitsOf(shop.db, 'CUP')).to.deep.equal({ promisable: 3, reserved: 0, sold: 0 });
  });

  it('refuses an empty cart', async () => {
    const { token, uid, request } = await shop.shopper(GOODS, [{ sku: 'MUG', quantity: 1 }]);
    await putCart(shop.db, uid, []);
    expect((await shop.checkOut(token, 'empty', request)).body.code).to.equal('cart_empty');
  });

  it('that costs nothing is paid at once, its unit is sold, and nobody is asked for money', async () => {
    const free: readonly Goods[] = [{ sku: 'GIFT', units: 5, amountMinor: 0, digital: true }];
    await putGoods(shop.db, free);
    const { token, request } = await shop.shopper(free, [{ sku: 'GIFT', quantity: 1 }]);
    const { status, body } = await shop.checkOut(token, 'free', request);
    expect([status, body.status, body.payment.payUrl]).to.deep.equal([201, 'paid', undefined]);
    expect((await shop.order(body.orderId)).version).to.equal(2);
    expect(await unitsOf(shop.db, 'GIFT')).to.deep.equal({ promisable: 4, reserved: 0, sold: 1 });
    expect((await shop.checkOut(token, 'free', request)).body.orderId).to.equal(body.orderId);
  });

  it("cancels one's own until it is paid, gives the stock back, and changes nothing when asked again", async function () {
    this.timeout(30_000);
    const before = await unitsOf(shop.db, 'MUG');
    const { shopper, body } = await order(5);
    const cancel = () =>
      api<OrderView>(`/v1/orders/${body.orderId}/cancel`, {
        method: 'POST',
        token: shopper.token,
        body: { reason: 'customer_request' },
      });
    expect((await cancel()).body.status).to.equal('canceled');
    const again = await cancel();
    expect([again.body.status, again.body.version]).to.deep.equal(['canceled', 2]);
    expect(await unitsOf(shop.db, 'MUG')).to.deep.equal(before);
  });

  it('lets staff alone cancel a paid one: the goods go back to the shelf and the money to the buyer', async function () {
    this.timeout(60_000);
    const { shopper, body } = await order(2);
    const before = await unitsOf(shop.db, 'MUG');
    await shop.provider.pay(body.payment.payUrl ?? '');
    await eventually('the order is paid', async () => expect((await shop.order(body.orderId)).status).to.equal('paid'), {
      withinMs: 30_000,
    });

    const cancel = (token: string) =>
      api(`/v1/orders/${body.orderId}/cancel`, { method: 'POST', token, body: { reason: 'staff_decision' } });
    expect((await cancel(shopper.token)).body.code).to.equal('not_cancelable');
    expect((await cancel((await newShopper(shop.projectId, 'support')).token)).status).to.equal(200);
    await eventually(
      'the money is back',
      async () => expect((await shop.order(body.orderId)).refundedMinor).to.equal(body.totalMinor),
      { withinMs: 30_000 },
    );
    expect(await unitsOf(shop.db, 'MUG')).to.deep.equal({
      promisable: before.promisable + 2,
      reserved: before.reserved - 2,
      sold: before.sold,
    });
  });
});
