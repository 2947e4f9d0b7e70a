import { expect } from 'chai';
import type { CartLine } from '../../../contracts/orders/quote.ts';
import { Order } from '../../../contracts/orders/documents.ts';
import { atATime } from '../../support/http.ts';
import { putGoods, unitsOf, type Goods } from '../../support/shop/goods.ts';
import { startSelling, type Selling } from '../../support/shop/selling.ts';
import { checkoutOf, newShopper, putCart, quoteOf } from '../../support/shop/shopper.ts';

const BUYERS = 300;
const AT_A_TIME = 32;
const ONE: readonly Goods[] = [{ sku: 'LAST-100', units: 100 }];
const THREE: readonly Goods[] = [
  { sku: 'A', units: 100 },
  { sku: 'B', units: 120, shards: 3 },
  { sku: 'C', units: 90 },
];

function shuffled<T>(items: readonly T[]): T[] {
  return [...items].sort(() => Math.random() - 0.5);
}

describe('selling under contention', () => {
  let shop: Selling;

  before(async function () {
    this.timeout(60_000);
    shop = await startSelling('demo-oversell', { orders: { http: ['ordersApi'] } });
    await putGoods(shop.db, [...ONE, ...THREE]);
  });
  after(() => shop.stop());

  /** Every buyer puts their lines into a cart and checks out; answers how often each outcome came. */
  async function sell(goods: readonly Goods[], linesOf: (buyer: number) => readonly CartLine[]): Promise<Map<string, number>> {
    const jobs = Array.from({ length: BUYERS }, (_, buyer) => async () => {
      const shopper = await newShopper(shop.projectId);
      const lines = linesOf(buyer);
      await putCart(shop.db, shopper.uid, lines);
      const { status, body } = await shop.checkOutPatiently(shopper.token, `buyer-${buyer}`, checkoutOf(quoteOf(goods, lines)));
      return `${status} ${body.code ?? 'order'}`;
    });
    const outcomes = new Map<string, number>();
    for (const outcome of await atATime(AT_A_TIME, jobs)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    return outcomes;
  }

  it('300 buyers get 100 units: exactly 100 orders, 200 times out of stock, and the units add up', async function () {
    this.timeout(120_000);
    const outcomes = await sell(ONE, () => [{ sku: 'LAST-100', quantity: 1 }]);
    expect(Object.fromEntries(outcomes)).to.deep.equal({ '201 order': 100, '409 out_of_stock': 200 });
    expect(await unitsOf(shop.db, 'LAST-100')).to.deep.equal({ promisable: 0, reserved: 100, sold: 0 });
    expect((await shop.db.collection('orders').count().get()).data().count).to.equal(100);
  });

  it('300 buyers with three lines each, in any order: nobody waits for ever, and no order holds a part of its lines', async function () {
    this.timeout(180_000);
    const before = new Set((await shop.db.collection('orders').listDocuments()).map(({ id }) => id));
    const outcomes = await sell(THREE, (buyer) => shuffled(THREE).map(({ sku }) => ({ sku, quantity: 1 + (buyer % 2) })));

    expect([...outcomes.keys()].filter((outcome) => outcome !== '201 order' && outcome !== '409 out_of_stock')).to.deep.equal([]);
    const orders = (await shop.db.collection('orders').get()).docs
      .filter(({ id }) => !before.has(id))
      .map((found) => Order.schema.parse(found.data()));
    expect(orders).to.have.length(outcomes.get('201 order') ?? 0);
    for (const { sku, units } of THREE) {
      const held = orders.map((order) =>
        order.draws.filter((draw) => draw.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0),
      );
      const wanted = orders.map((order) => order.quote.lines.find((line) => line.sku === sku)?.quantity);
      expect(held).to.deep.equal(wanted);
      const sum = held.reduce((all, one) => all + one, 0);
      expect(await unitsOf(shop.db, sku)).to.deep.equal({ promisable: units - sum, reserved: sum, sold: 0 });
    }
    // C is the scarcest: it is sold out, or one unit is left that nobody wants two of.
    expect((await unitsOf(shop.db, 'C')).promisable).to.be.lessThan(2);
  });
});
