import { expect } from 'chai';
import { draftOf } from '../../support/payments/draft-of.ts';
import { startPaymentShop, TOTAL, type PaymentShop } from '../../support/payments/payment-shop.ts';
import { askSandbox } from '../../support/payments/sandbox-client.ts';
import { projectIdOf } from '../../support/project-id.ts';

describe('a payment without news', function () {
  this.timeout(30_000);

  let shop: PaymentShop;
  before(async function () {
    this.timeout(60_000);
    shop = await startPaymentShop(projectIdOf(import.meta.url));
    await shop.selling.provider.control({ holdWebhooks: true, settleAfterMs: null });
  });
  after(() => shop.stop());

  it('whose webhook was lost is asked about after a quarter of an hour, and counted', async () => {
    const { id, payUrl } = await shop.order();
    await shop.selling.provider.pay(payUrl);
    await shop.reconcile(5);
    expect((await shop.payment(id)).status).to.equal('open');
    await shop.reconcile(16);
    expect(await shop.payment(id))
      .to.include({ status: 'captured', capturedMinor: TOTAL })
      .and.not.to.have.property('checkAt');
    expect(await shop.ledger(id)).to.have.length(1);
  });

  it('that takes its time is asked about until it has ended', async () => {
    const { id, payUrl } = await shop.order();
    await shop.selling.provider.pay(payUrl, '4000000000000077');
    await shop.reconcile(16);
    expect((await shop.payment(id)).status).to.equal('processing');
    await askSandbox(payUrl, '/payments/{id}/settle', { outcome: 'failed' });
    await shop.reconcile(27);
    expect(await shop.payment(id)).to.include({ status: 'failed', capturedMinor: 0 });
  });

  it('is put off while there is nothing new, with no event and no other change', async () => {
    const { id } = await shop.order();
    const { checkAt: before, ...rest } = await shop.payment(id);
    await shop.reconcile(16);
    const { checkAt: after, ...same } = await shop.payment(id);
    expect(same).to.deep.equal(rest);
    expect(Date.parse(after ?? '') - Date.parse(before ?? '')).to.be.greaterThan(14 * 60_000);
  });

  it('that was opened and never heard of is found by our id', async () => {
    const { payUrl } = await shop.order();
    const { payment, id } = draftOf('LOST', TOTAL);
    await shop.selling.db.doc(`payments/${id}`).set({ ...payment, checkAt: payment.createdAt });
    const opening = { amountMinor: TOTAL, currency: 'EUR', reference: id, returnUrl: 'https://shop.example', webhookUrl: payUrl };
    await askSandbox(payUrl, '/payments', opening);
    await shop.reconcile(0);
    expect(await shop.payment(id)).to.deep.include({ status: 'open' });
    expect((await shop.history(id)).at(-1)).to.equal('opened');
  });

  it('of which no provider knows ends after a day', async () => {
    const { payment, id } = draftOf('NEVER', TOTAL);
    await shop.selling.db.doc(`payments/${id}`).set({ ...payment, checkAt: payment.createdAt });
    await shop.reconcile(0);
    expect((await shop.payment(id)).status).to.equal('canceled');
  });

  it('that cannot be asked about does not keep the others waiting, and is asked about again', async () => {
    const { id, payUrl } = await shop.order();
    await shop.selling.provider.pay(payUrl);
    const { payment, id: lost } = draftOf('GONE', TOTAL);
    const link = { provider: 'sandbox', ref: 'pay_unknown', payUrl, captureMode: 'automatic' };
    const open = { ...payment, status: 'open', link, openedAt: payment.createdAt, checkAt: payment.createdAt };
    await shop.selling.db.doc(`payments/${lost}`).set(open);

    await shop.reconcile(45);
    expect((await shop.payment(id)).status).to.equal('captured');
    const left = await shop.payment(lost);
    expect(left.status).to.equal('open');
    expect(left.checkAt && left.checkAt > payment.createdAt).to.equal(true);
    expect(shop.selling.platform.logs('paymentsOnClock')).to.match(/does not know a payment that it opened/);
  });

  it('whose document cannot be read holds up none behind it, is told of, and is put off', async () => {
    const { id, payUrl } = await shop.order();
    await shop.selling.provider.pay(payUrl);
    const spoilt = shop.selling.db.doc('payments/pay_spoilt');
    await spoilt.set({ status: 'paid in shells', checkAt: '2020-01-01T00:00:00.000Z' });

    await shop.reconcile(16);

    expect((await shop.payment(id)).status).to.equal('captured');
    expect(shop.selling.platform.logs('paymentsOnClock')).to.match(/could not be reconciled.*pay_spoilt/);
    const { checkAt, ...same } = (await spoilt.get()).data() ?? {};
    expect(same).to.deep.equal({ status: 'paid in shells' });
    expect(Date.parse(String(checkAt)) - Date.now()).to.be.greaterThan(60 * 60_000);
  });
});
