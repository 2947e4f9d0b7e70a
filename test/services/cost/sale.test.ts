import { expect } from 'chai';
import { costOf, figuresOf, together } from '../../support/cost/bill.ts';
import { holding, ONE_ORDER } from '../../support/cost/holding.ts';
import { startMetered, THREE, THREE_LINES, type MeteredShop } from '../../support/cost/shop.ts';
import { eventually } from '../../support/eventually.ts';
import { ask } from '../../support/http.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { putGoods } from '../../support/shop/goods.ts';
import { putCart } from '../../support/shop/shopper.ts';

const WEBHOOK = '/v1/webhooks/payments/{provider}';
const NOTHING = { reads: 0, writes: 0, deletes: 0 };

describe('what a sale costs', () => {
  const { hold, missed } = holding('sale');
  let shop: MeteredShop;

  before(async function () {
    this.timeout(120_000);
    shop = await startMetered(projectIdOf(import.meta.url));
    await putGoods(shop.db, [...THREE, { sku: 'LAST', units: 1 }]);
  });
  after(() => shop.stop());

  const quote = () =>
    ask(`${shop.platform.hosting}/v1/quote`, {
      method: 'POST',
      body: { market: 'eu', lines: THREE_LINES, destination: { country: 'DE' } },
    });

  const webhooks = () => shop.bills().filter(({ route }) => route === WEBHOOK);

  /** Somebody new orders the three. */
  async function order() {
    const buyer = await shop.shopper(THREE, THREE_LINES);
    const answer = await shop.checkOut(buyer.token, 'first', buyer.request);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    const { orderId, payment } = answer.body;
    return { buyer, orderId, answer, paymentId: payment.id, payUrl: payment.payUrl ?? '' };
  }

  // It comes first: nothing that an earlier order set off may still be under way while everything is added up.
  it('adds up, over all that functions say, to what the paper says of one order', async () => {
    const rubbish = async () => {
      const counts = ['inbox', 'providerEvents'].map((name) =>
        shop.db.collection(name).where('purgeAt', '!=', null).count().get(),
      );
      return (await Promise.all(counts)).reduce((sum, found) => sum + found.data().count, 0);
    };
    const [before, left] = [shop.bills(), await rubbish()];
    await quote();
    const { orderId, paymentId, payUrl } = await order();
    await shop.provider.pay(payUrl);
    await shop.bill('ordersRelay', { event: `orders-${orderId}-2` });
    await shop.task('ordersExpire', orderId, { orderId });

    await eventually('all of it is told', () =>
      expect(together(...shop.bills())).to.deep.equal(together(...before, ONE_ORDER.cost)),
    );
    expect((await rubbish()) - left, 'what a TTL deletes').to.equal(ONE_ORDER.forgotten);
    const histories = [`orders/${orderId}`, `payments/${paymentId}`].map((path) => shop.db.collection(`${path}/events`).get());
    const events = (await Promise.all(histories)).flatMap(({ docs }) => docs.map((document) => JSON.stringify(document.data())));
    expect(events).to.have.length(5);
    expect(Math.max(...events.map((event) => event.length))).to.be.at.most(ONE_ORDER.eventBytes);
  });

  it('grows with the lines of a quote, and nothing is written', async () => {
    hold('quote of 3 lines', costOf(await quote()));
  });

  it('is at most 2 reads and 2 writes a line, and 4 reads and 5 writes, for a checkout', async () => {
    const { buyer, answer } = await order();
    const first = costOf(answer);
    hold('checkout of 3 lines, first order of a customer', first);
    expect(first.reads).to.be.at.most(2 * 3 + 4);
    expect(first.writes).to.be.at.most(2 * 3 + 5);

    const again = async (key: string) => {
      await putCart(shop.db, buyer.uid, THREE_LINES);
      return costOf(await shop.checkOut(buyer.token, key, buyer.request));
    };
    hold('checkout of 3 lines, by a customer who ordered before', await again('second'));
    hold('checkout of 3 lines, by a customer this instance knows', await again('third'));
  });

  it('is that of a look when a checkout is repeated or refused', async () => {
    const { buyer, orderId, payUrl } = await order();
    const repeat = async () => costOf(await shop.checkOut(buyer.token, 'first', buyer.request));
    hold('checkout repeated before it is paid', await repeat());
    await shop.provider.pay(payUrl);
    await eventually('the order is paid', async () => expect((await shop.order(orderId)).status).to.equal('paid'));
    hold('checkout repeated after it is paid', await repeat());

    const dear = await shop.shopper(THREE, THREE_LINES);
    const cheaper = { ...dear.request, seen: { ...dear.request.seen, totalMinor: 1 } };
    const changed = await shop.checkOut(dear.token, 'cheaper', cheaper);
    expect(changed.body.code).to.equal('quote_changed');
    hold('checkout refused: a price has changed', costOf(changed));

    const two = [...THREE.slice(0, 2), { sku: 'LAST', units: 1 }];
    const late = await shop.shopper(
      two,
      two.map(({ sku }) => ({ sku, quantity: sku === 'LAST' ? 2 : 1 })),
    );
    const short = await shop.checkOut(late.token, 'short', late.request);
    expect(short.body.code).to.equal('out_of_stock');
    hold('checkout refused: not enough of a SKU', costOf(short));
  });

  it('is told by each function that the payment passes through', async () => {
    const { orderId, paymentId, payUrl } = await order();
    const before = webhooks().length;
    await shop.provider.pay(payUrl);

    hold(
      'order paid, by the event of its payment',
      await shop.bill('ordersOnPayments', { event: `payments-${paymentId}-3`, type: 'payment.captured.v1' }),
    );
    hold('stock looked at after an order of 3 SKUs', await shop.bill('inventoryOnOrders', { event: `orders-${orderId}-1` }));
    for (const event of [`orders-${orderId}-1`, `orders-${orderId}-2`])
      hold('event of an order or payment relayed', await shop.bill('ordersRelay', { event }));
    for (const event of [1, 2, 3].map((seq) => `payments-${paymentId}-${seq}`))
      hold('event of an order or payment relayed', await shop.bill('paymentsRelay', { event }));
    await shop.provider.resend(payUrl);
    const [once, again] = await eventually('the webhook has come twice', () => {
      const come = webhooks().slice(before);
      expect(come).to.have.length(2);
      return come.map(figuresOf);
    });
    hold('webhook of a captured payment', once ?? NOTHING);
    hold('webhook brought again', again ?? NOTHING);
    hold('timer of an order that was paid', await shop.task('ordersExpire', orderId, { orderId }));
  });

  it('is held for every use case that the paper has', () => expect(missed()).to.deep.equal([]));
});
