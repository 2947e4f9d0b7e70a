import { expect } from 'chai';
import { eventually } from '../../support/eventually.ts';
import { putGoods, unitsOf, type Goods } from '../../support/shop/goods.ts';
import { startSelling, type Selling } from '../../support/shop/selling.ts';

const GOODS: readonly Goods[] = ['TWENTY', 'WEBHOOKS', 'LATE', 'GONE', 'BACK', 'RETURN'].map((sku) => ({ sku, units: 1 }));
const PATIENCE = { withinMs: 30_000 };
const TWENTY = Array.from({ length: 20 });

describe('one sale', () => {
  let shop: Selling;

  before(async function () {
    this.timeout(90_000);
    shop = await startSelling('demo-one-sale');
    await putGoods(shop.db, GOODS);
  });
  after(() => shop.stop());
  afterEach(() => shop.provider.control({ duplicates: 0, shuffle: false, holdWebhooks: false }));

  /** Somebody checks out one unit of a SKU. */
  async function order(sku: string) {
    const { uid, token, request } = await shop.shopper(GOODS, [{ sku, quantity: 1 }]);
    const { status, body } = await shop.checkOut(token, `one-${sku}-${uid}`, request);
    expect(status, JSON.stringify(body)).to.equal(201);
    return { ...body, payUrl: body.payment.payUrl ?? '', uid };
  }

  it('sent twenty times at once makes one order and one payment, and each is answered the same', async function () {
    this.timeout(60_000);
    const { uid, token, request } = await shop.shopper(GOODS, [{ sku: 'TWENTY', quantity: 1 }]);
    const answers = await Promise.all(TWENTY.map(() => shop.checkOut(token, 'twenty', request)));

    expect(answers.map(({ status }) => status)).to.deep.equal(TWENTY.map(() => 201));
    expect(new Set(answers.map(({ body }) => `${body.orderId} ${body.payment.payUrl}`)).size).to.equal(1);
    expect((await shop.db.collection('orders').where('customerId', '==', uid).get()).size).to.equal(1);
    expect(await shop.provider.paymentsFor(answers[0]?.body.payment.id ?? '')).to.have.length(1);
    expect(await unitsOf(shop.db, 'TWENTY')).to.deep.equal({ promisable: 0, reserved: 1, sold: 0 });
  });

  it('refuses its idempotency key to another request, and charges nothing', async function () {
    this.timeout(30_000);
    const { token, request } = await shop.shopper(GOODS, [{ sku: 'BACK', quantity: 1 }]);
    expect((await shop.checkOut(token, 'again', request)).status).to.equal(201);
    const other = await shop.checkOut(token, 'again', { ...request, contact: { email: 'other@example.com' } });
    expect(other.body.code).to.equal('idempotency_key_reused');
  });

  it('leads from paying back to the order that it made', async function () {
    this.timeout(30_000);
    const { token, request } = await shop.shopper(GOODS, [{ sku: 'RETURN', quantity: 1 }]);
    const asked = { ...request, returnUrl: 'http://localhost:5002/orders/{orderId}' };
    const { body } = await shop.checkOut(token, 'return', asked);

    const { returnUrl } = await shop.provider.paymentAt(body.payment.payUrl ?? '');
    expect(returnUrl).to.equal(`http://localhost:5002/orders/${body.orderId}`);
  });

  it('is paid once by a webhook that comes twenty times and out of order', async function () {
    this.timeout(60_000);
    await shop.provider.control({ duplicates: 19, shuffle: true });
    const { orderId, payUrl } = await order('WEBHOOKS');
    await shop.provider.pay(payUrl);

    await eventually('the order is paid', async () => expect((await shop.order(orderId)).status).to.equal('paid'), PATIENCE);
    expect(await unitsOf(shop.db, 'WEBHOOKS')).to.deep.equal({ promisable: 0, reserved: 0, sold: 1 });
    const captures = await shop.db.collection('ledger').where('orderId', '==', orderId).get();
    expect(captures.docs.map((entry) => String(entry.get('kind')))).to.deep.equal(['capture']);
  });

  it('that expired is paid all the same by late money, when its stock is still there', async function () {
    this.timeout(60_000);
    await shop.provider.control({ holdWebhooks: true, duplicates: 19, shuffle: true });
    const { orderId, payUrl } = await order('LATE');
    shop.platform.holdTriggers(true);
    await shop.provider.pay(payUrl);
    await shop.sweepExpired(31);
    expect((await shop.order(orderId)).status).to.equal('expired');
    expect(await unitsOf(shop.db, 'LATE')).to.deep.equal({ promisable: 1, reserved: 0, sold: 0 });

    await shop.provider.flush();
    shop.platform.holdTriggers(false);
    await eventually('the order is paid', async () => expect((await shop.order(orderId)).status).to.equal('paid'), PATIENCE);
    expect(await unitsOf(shop.db, 'LATE')).to.deep.equal({ promisable: 0, reserved: 0, sold: 1 });
  });

  it('that expired sends late money back by itself, when somebody else has its stock', async function () {
    this.timeout(60_000);
    await shop.provider.control({ holdWebhooks: true });
    const first = await order('GONE');
    shop.platform.holdTriggers(true);
    await shop.provider.pay(first.payUrl);
    await shop.sweepExpired(31);
    await order('GONE');

    await shop.provider.flush();
    await shop.provider.control({ holdWebhooks: false });
    shop.platform.holdTriggers(false);
    await eventually(
      'the provider has given the money back',
      async () => expect((await shop.provider.paymentAt(first.payUrl)).refundedMinor).to.equal(first.totalMinor),
      {
        withinMs: 30_000,
      },
    );
    await eventually(
      'the order knows of it',
      async () => expect((await shop.order(first.orderId)).refundedMinor).to.equal(first.totalMinor),
      {
        withinMs: 30_000,
      },
    );
    expect((await shop.order(first.orderId)).status).to.equal('expired');
    expect(await unitsOf(shop.db, 'GONE')).to.deep.equal({ promisable: 0, reserved: 1, sold: 0 });
  });
});
