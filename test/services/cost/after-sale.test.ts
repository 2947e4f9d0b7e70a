import { expect } from 'chai';
import { costOf, figuresOf } from '../../support/cost/bill.ts';
import { holding } from '../../support/cost/holding.ts';
import { startMetered, THREE, THREE_LINES, type MeteredShop } from '../../support/cost/shop.ts';
import { eventually } from '../../support/eventually.ts';
import { ask, type Ask } from '../../support/http.ts';
import { sweepLater } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { putGoods } from '../../support/shop/goods.ts';
import { newShopper, type Shopper } from '../../support/shop/shopper.ts';

describe('what comes after a sale costs', () => {
  const { hold, missed } = holding('afterSale');
  let shop: MeteredShop;
  let staff: Shopper;

  before(async function () {
    this.timeout(120_000);
    shop = await startMetered(projectIdOf(import.meta.url));
    await putGoods(shop.db, THREE);
    staff = await newShopper(shop.projectId, 'owner');
  });
  after(() => shop.stop());

  const call = <T>(path: string, how: Ask) => ask<T>(`${shop.platform.hosting}${path}`, how);

  const webhooks = () => shop.bills().filter(({ route }) => route === '/v1/webhooks/payments/{provider}');

  /** Somebody new orders the three. */
  async function order() {
    const buyer = await shop.shopper(THREE, THREE_LINES);
    const { status, body } = await shop.checkOut(buyer.token, 'first', buyer.request);
    expect(status, JSON.stringify(body)).to.equal(201);
    return { buyer, orderId: body.orderId, paymentId: body.payment.id, payUrl: body.payment.payUrl ?? '' };
  }

  /** As many more documents like one of a collection as a page and the next need. */
  async function fortyLike(collection: string, id: string): Promise<void> {
    const like = (await shop.db.doc(`${collection}/${id}`).get()).data() ?? {};
    const batch = shop.db.batch();
    for (let n = 0; n < 40; n += 1) batch.create(shop.db.doc(`${collection}/copy-${n}`), like);
    await batch.commit();
  }

  // A provider's news races what it answered, and whoever loses reads once more: it is held back where figures are taken.
  beforeEach(() => shop.provider.control({ holdWebhooks: true }));

  it('is that of one commit when an order expires, by its timer or by the sweep behind it', async () => {
    const asked = await order();
    await sweepLater(shop.platform, 'payments.reconcile', 16);
    hold('sweep asks a provider about one payment', await shop.bill('paymentsOnClock', { asked: 1 }));

    const { orderId } = asked;
    hold('timer expires an order of 3 lines', await shop.task('ordersExpire', orderId, { orderId }, 31));
    const expired = { event: `orders-${orderId}-2`, type: 'order.expired.v1' };
    hold('payment of an expired order given up', await shop.bill('paymentsOnOrders', expired));
    hold('stock looked at after units of 3 SKUs came back', await shop.bill('inventoryOnOrders', expired));

    await order();
    await shop.sweepExpired(31);
    hold('sweep expires an order of 3 lines', await shop.bill('ordersOnClock', { expired: 1 }));
  });

  it('is that of one commit, and of showing it, when an order is canceled', async () => {
    const { buyer, orderId } = await order();
    const body = { reason: 'customer_request' };
    const canceled = await call(`/v1/orders/${orderId}/cancel`, { method: 'POST', token: buyer.token, body });
    expect(canceled.status).to.equal(200);
    hold('order of 3 lines canceled by its customer', costOf(canceled));
    hold('payment of a canceled order given up', await shop.bill('paymentsOnOrders', { event: `orders-${orderId}-2` }));
  });

  it('follows money back from the provider to the order', async () => {
    const { orderId, paymentId, payUrl } = await order();
    await shop.provider.pay(payUrl);
    await shop.provider.flush();
    await eventually('the order is paid', async () => expect((await shop.order(orderId)).status).to.equal('paid'));
    const how = { method: 'POST', token: staff.token, key: 'back', body: { reason: 'broken cup' } } as const;
    const refunded = await call(`/v1/payments/${paymentId}/refunds`, how);
    expect(refunded.status, JSON.stringify(refunded.body)).to.equal(201);
    hold('refund by staff', costOf(refunded));
    hold('order told of its refund', await shop.bill('ordersOnPayments', { type: 'payment.refunded.v1' }));

    const before = webhooks().length;
    await shop.provider.flush();
    const news = await eventually('the provider tells of the refund', () => {
      const [told] = webhooks().slice(before).map(figuresOf);
      if (!told) throw new Error('It has told nothing');
      return told;
    });
    hold('webhook of what is known already', news);
  });

  it('is a read for each thing that is looked at, and one to know whether more follow', async () => {
    const { buyer, orderId, paymentId } = await order();
    await fortyLike('orders', orderId);
    await fortyLike('payments', paymentId);
    const look = async (path: string, { token }: Shopper = staff) => {
      const answer = await call<{ nextCursor?: string }>(path, { token });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return { cost: costOf(answer), next: answer.body.nextCursor ?? '' };
    };

    const first = await look('/v1/orders?limit=20', buyer);
    hold('20 orders of a customer listed', first.cost);
    hold('the next 20 orders', (await look(`/v1/orders?limit=20&cursor=${first.next}`, buyer)).cost);
    const number = (await shop.order(orderId)).number;
    for (const filter of [
      '',
      '&status=pending',
      `&number=${number}`,
      `&customerId=${buyer.uid}`,
      '&from=2026-01-01T00:00:00.000Z',
    ])
      hold('20 orders listed by staff, filtered or not', (await look(`/v1/orders?scope=all&limit=20${filter}`)).cost);
    const days = '/v1/orders/figures?currency=EUR&from=2026-06-01&to=2026-06-03';
    hold('sales of 3 days added up', (await look(days)).cost);
    hold('one order with its history of one event', (await look(`/v1/orders/${orderId}`, buyer)).cost);
    for (const filter of ['', '&status=open', `&orderId=${orderId}`])
      hold('20 payments listed, filtered or not', (await look(`/v1/payments?limit=20${filter}`)).cost);
    hold('one payment', (await look(`/v1/payments/${paymentId}`)).cost);
    hold('books of a currency added up', (await look('/v1/payments/ledger/balance?currency=EUR')).cost);
  });

  it('is held for every use case that the paper has', () => expect(missed()).to.deep.equal([]));
});
