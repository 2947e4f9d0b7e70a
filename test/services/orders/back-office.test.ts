import { expect } from 'chai';
import type { OrderSummary } from '../../../contracts/orders/endpoints.ts';
import type { OrderFigures } from '../../../contracts/orders/figures.ts';
import { ask } from '../../support/http.ts';
import { putGoods, type Goods } from '../../support/shop/goods.ts';
import { startSelling, type Problem, type Selling } from '../../support/shop/selling.ts';
import { newShopper, type Shopper } from '../../support/shop/shopper.ts';

const GOODS: readonly Goods[] = [{ sku: 'MUG', units: 50, amountMinor: 1_500 }];

/** Orders as they might have been placed around two midnights in Berlin. */
const PLACED = [
  { id: 'a', placedAt: '2026-06-10T21:59:59.999Z', status: 'paid', totalMinor: 1_000, refundedMinor: 0 },
  { id: 'b', placedAt: '2026-06-10T22:00:00.000Z', status: 'paid', totalMinor: 2_000, refundedMinor: 500 },
  { id: 'c', placedAt: '2026-06-11T12:00:00.000Z', status: 'paid', totalMinor: 300, refundedMinor: 0 },
  { id: 'd', placedAt: '2026-06-11T13:00:00.000Z', status: 'canceled', totalMinor: 70, refundedMinor: 0 },
  { id: 'e', placedAt: '2026-06-11T14:00:00.000Z', status: 'paid', totalMinor: 9, refundedMinor: 0, currency: 'USD' },
  { id: 'f', placedAt: '2026-06-11T22:00:00.000Z', status: 'paid', totalMinor: 4_000, refundedMinor: 0 },
] as const;

describe('orders for a back office', function () {
  this.timeout(60_000);
  let shop: Selling;
  let staff: Shopper;

  before(async function () {
    this.timeout(90_000);
    shop = await startSelling('demo-orders-back-office');
    staff = await newShopper(shop.projectId, 'fulfilment');
    await putGoods(shop.db, GOODS);
    const shopper = await shop.shopper(GOODS, [{ sku: 'MUG', quantity: 1 }]);
    const { body } = await shop.checkOut(shopper.token, 'one', shopper.request);
    const like = (await shop.db.doc(`orders/${body.orderId}`).get()).data() ?? {};
    const quote = like['quote'] as Record<string, unknown>;
    const { expiresAt: _, ...common } = like;
    for (const { id, totalMinor, ...order } of PLACED) {
      const currency = 'currency' in order ? order.currency : 'EUR';
      const ended =
        order.status === 'paid'
          ? { paidAt: order.placedAt }
          : { canceledAt: order.placedAt, reason: 'staff_decision', canceledBy: { kind: 'system', id: 'test' } };
      const { placedAt, status, refundedMinor } = order;
      const changed = {
        placedAt,
        status,
        refundedMinor,
        number: `CW-${id}`.toUpperCase(),
        quote: { ...quote, totalMinor, currency },
      };
      await shop.db.doc(`orders/${id}`).set({ ...common, ...changed, ...ended });
    }
  });
  after(() => shop.stop());

  const api = <T>(path: string, { token }: Shopper = staff) => ask<T & Problem>(`${shop.platform.hosting}${path}`, { token });
  const ids = async (query: string) => {
    const { status, body } = await api<{ items: OrderSummary[] }>(`/v1/orders?scope=all${query}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body.items.map(({ id }) => id);
  };
  const figures = (query: string) => api<OrderFigures>(`/v1/orders/figures?${query}`);

  it('are found by when they were placed, alone and with their status, and by their number as people type it', async () => {
    const day = '&from=2026-06-10T22:00:00.000Z&to=2026-06-11T14:00:00.000Z';
    expect(await ids(day)).to.deep.equal(['e', 'd', 'c', 'b']);
    expect(await ids(`${day}&status=canceled`)).to.deep.equal(['d']);
    expect(await ids('&number=cw-c')).to.deep.equal(['c']);
    expect(await ids('&from=2026-06-10T22:00:00.000Z&number=CW-A')).to.deep.equal([]);
  });

  it('are added up by the days of a place, each currency for itself', async () => {
    const berlin = await figures('currency=EUR&from=2026-06-10&to=2026-06-12&timeZone=Europe/Berlin');
    expect(berlin.body).to.deep.equal({
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      days: [
        { date: '2026-06-10', startsAt: '2026-06-09T22:00:00.000Z', orders: 1, totalMinor: 1_000, refundedMinor: 0 },
        { date: '2026-06-11', startsAt: '2026-06-10T22:00:00.000Z', orders: 2, totalMinor: 2_300, refundedMinor: 500 },
        { date: '2026-06-12', startsAt: '2026-06-11T22:00:00.000Z', orders: 1, totalMinor: 4_000, refundedMinor: 0 },
      ],
    });
    const utc = await figures('currency=USD&from=2026-06-11&to=2026-06-11');
    expect(utc.body.days.map(({ orders, totalMinor }) => [orders, totalMinor])).to.deep.equal([[1, 9]]);
  });

  it('are not added up for days that are none or too many, nor for who may not see them', async () => {
    for (const query of [
      'currency=EUR&from=2026-06-12&to=2026-06-11',
      'currency=EUR&from=2026-06-01&to=2026-07-02',
      'currency=EUR&from=2026-06-01&to=2026-06-02&timeZone=Mars/Olympus',
      'currency=EUR&from=0000-01-01&to=0000-01-02',
      'from=2026-06-01&to=2026-06-02',
    ])
      expect((await figures(query)).body.code, query).to.equal('invalid_input');
    const path = '/v1/orders/figures?currency=EUR&from=2026-06-11&to=2026-06-11';
    for (const role of ['catalog', 'customer'] as const)
      expect((await api(path, await newShopper(shop.projectId, role))).status).to.equal(403);
  });
});
