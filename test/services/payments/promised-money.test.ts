import { expect } from 'chai';
import { eventually } from '../../support/eventually.ts';
import { startPaymentShop, TOTAL, type OpenPayment, type PaymentShop } from '../../support/payments/payment-shop.ts';
import { askSandbox } from '../../support/payments/sandbox-client.ts';
import { projectIdOf } from '../../support/project-id.ts';

describe('money that staff capture', function () {
  this.timeout(30_000);

  let shop: PaymentShop;
  before(async function () {
    this.timeout(60_000);
    shop = await startPaymentShop(projectIdOf(import.meta.url));
    await shop.captureBy('manual');
  });
  after(() => shop.stop());
  afterEach(() => shop.selling.provider.control({ dropNextResponses: 0, failNext: null, holdWebhooks: false }));

  const promised = async (): Promise<OpenPayment> => {
    const payment = await shop.order();
    await shop.selling.provider.pay(payment.payUrl);
    await eventually('it is promised', async () => expect((await shop.payment(payment.id)).status).to.equal('authorized'));
    return payment;
  };
  const capture = (id: string, amountMinor?: number) => shop.call('POST', `/v1/payments/${id}/capture`, { amountMinor });
  const cancel = (id: string) => shop.call('POST', `/v1/payments/${id}/cancel`, {});

  it('is taken once, however often it is asked for', async () => {
    const { id, payUrl } = await promised();
    const replies = await Promise.all(Array.from({ length: 5 }, () => capture(id)));

    expect(replies.map(({ status }) => status)).to.deep.equal(replies.map(() => 200));
    await eventually('it is known', async () => expect((await shop.payment(id)).status).to.equal('captured'));
    expect((await shop.selling.provider.paymentAt(payUrl)).capturedMinor).to.equal(TOTAL);
    expect(await shop.ledger(id)).to.have.length(1);
    expect((await shop.history(id)).filter((type) => type === 'capture_requested')).to.have.length(1);
  });

  it('is taken in part, and then is all there is', async () => {
    const { id } = await promised();
    expect((await capture(id, TOTAL + 1)).body.code).to.equal('amount_too_large');
    const { body } = await capture(id, 4_000);
    expect(body).to.include({ status: 'captured', capturedMinor: 4_000 }).and.not.to.have.property('wanted');
    expect(body)
      .to.have.property('capturedAt')
      .that.matches(/^\d{4}-.*Z$/);
    expect((await capture(id)).body.code).to.equal('wrong_status');
  });

  it('whose capture got no answer is wanted, and known by the reconciling timer', async () => {
    const { id } = await promised();
    await shop.selling.provider.control({ holdWebhooks: true, failNext: { status: 502, count: 1, match: '/capture' } });
    expect((await capture(id)).body).to.include({ status: 'authorized', wanted: 'capture' });
    expect((await cancel(id)).body.code).to.equal('wrong_status');

    await shop.reconcile(3);
    expect(await shop.payment(id)).to.include({ status: 'captured', capturedMinor: TOTAL });
  });

  it('can be released instead, and then is not taken', async () => {
    const { id, payUrl } = await promised();
    const replies = await Promise.all([cancel(id), cancel(id)]);
    expect(replies.map(({ status }) => status)).to.deep.equal([200, 200]);
    await eventually('it is released', async () => expect((await shop.payment(id)).status).to.equal('canceled'));
    expect((await shop.selling.provider.paymentAt(payUrl)).status).to.equal('canceled');
    expect((await capture(id)).body.code).to.equal('wrong_status');
    expect(await shop.ledger(id)).to.deep.equal([]);
  });

  it('is taken or released, never both, when both are asked for at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, payUrl } = await promised();
      const codes = (await Promise.all([capture(id), cancel(id)])).map(({ status }) => status).sort((a, b) => a - b);
      expect(codes).to.deep.equal([200, 409]);
      const { status } = await shop.payment(id);
      expect(status).to.be.oneOf(['captured', 'canceled']);
      const there = await shop.selling.provider.paymentAt(payUrl);
      expect(there.status).to.equal(status === 'captured' ? 'succeeded' : 'canceled');
    }
  });

  it('that the provider has released meanwhile is not taken, and the wish is dropped', async () => {
    const { id, payUrl } = await promised();
    await shop.selling.provider.control({ holdWebhooks: true });
    await askSandbox(payUrl, '/payments/{id}/cancel', {});
    expect((await capture(id)).body)
      .to.include({ status: 'canceled' })
      .and.not.to.have.property('wanted');
  });

  it('is not there before the shopper has paid', async () => {
    const { id } = await shop.order();
    expect((await capture(id)).body.code).to.equal('wrong_status');
    expect((await capture('pay_NOBODY')).status).to.equal(404);
  });
});
