import { expect } from 'chai';
import type { RefundView, PaymentView, LedgerBalance } from '../../../contracts/payments/endpoints.ts';
import { eventually } from '../../support/eventually.ts';
import { startPaymentShop, TOTAL, type OpenPayment, type PaymentShop, type Reply } from '../../support/payments/payment-shop.ts';
import { sweepNow } from '../../support/platform/tick.ts';
import { askSandbox } from '../../support/payments/sandbox-client.ts';
import { projectIdOf } from '../../support/project-id.ts';

type Refunded = { readonly refund: RefundView; readonly payment: PaymentView };

describe('refunds by staff', function () {
  this.timeout(30_000);

  let shop: PaymentShop;
  before(async function () {
    this.timeout(60_000);
    shop = await startPaymentShop(projectIdOf(import.meta.url));
  });
  after(() => shop.stop());
  afterEach(() => shop.selling.provider.control({ dropNextResponses: 0, failNext: null, holdWebhooks: false }));

  /** An order that was paid, by a card that may behave oddly afterwards. */
  const paid = async (card?: string): Promise<OpenPayment> => {
    const payment = await shop.order();
    await shop.selling.provider.pay(payment.payUrl, card);
    await eventually('the money is there', async () => expect((await shop.payment(payment.id)).status).to.equal('captured'));
    return payment;
  };
  let keys = 0;
  const refund = (id: string, amountMinor?: number, key = `refund-${(keys += 1)}`): Promise<Reply<Refunded>> =>
    shop.call<Refunded>('POST', `/v1/payments/${id}/refunds`, { amountMinor, reason: 'broken' }, key);
  const atProvider = (payUrl: string) => shop.selling.provider.paymentAt(payUrl);

  it('go back in parts, and the rest with no amount given', async () => {
    const { id, payUrl } = await paid();
    const part = await refund(id, 2_000);
    const rest = await refund(id);

    expect([part.status, part.body.refund.status, part.body.refund.amountMinor]).to.deep.equal([201, 'succeeded', 2_000]);
    expect([rest.body.refund.amountMinor, rest.body.payment.refundedMinor]).to.deep.equal([3_000, TOTAL]);
    expect((await atProvider(payUrl)).refundedMinor).to.equal(TOTAL);
    expect((await refund(id, 1)).body).to.include({ code: 'amount_too_large' });
    expect((await shop.ledger(id)).map(({ accounts }) => accounts.provider).sort((a, b) => a - b)).to.deep.equal([
      -3_000,
      -2_000,
      TOTAL,
    ]);
  });

  it('asked for by many at once never are more than was captured', async () => {
    const { id, payUrl } = await paid();
    const replies = await Promise.all(Array.from({ length: 12 }, () => refund(id, 1_000)));
    const made = replies.filter(({ status }) => status === 201);
    const refused = replies.filter(({ body }) => body.code === 'amount_too_large');

    expect([made.length, refused.length]).to.deep.equal([5, 7]);
    await eventually('all are done', async () => expect((await shop.payment(id)).refundedMinor).to.equal(TOTAL));
    expect((await atProvider(payUrl)).refundedMinor).to.equal(TOTAL);
  });

  it('sent again with their key are made once, and their key makes no other', async () => {
    const { id, payUrl } = await paid();
    const replies = await Promise.all(Array.from({ length: 5 }, () => refund(id, 700, 'the-same')));
    const other = await refund(id, 701, 'the-same');

    expect(new Set(replies.map(({ body }) => body.refund.id)).size).to.equal(1);
    expect([other.status, other.body.code]).to.deep.equal([422, 'idempotency_key_reused']);
    expect((await atProvider(payUrl)).refundedMinor).to.equal(700);
  });

  it('whose answer got lost are known by their webhook, or by the reconciling timer', async () => {
    const { id, payUrl } = await paid();
    await shop.selling.provider.control({ holdWebhooks: true, dropNextResponses: 1 });
    const { status, body } = await refund(id, 500);
    expect([status, body.refund.status, body.payment.refundedMinor]).to.deep.equal([201, 'requested', 0]);

    await shop.reconcile(3);
    expect(await shop.payment(id)).to.include({ refundedMinor: 500 });
    expect((await atProvider(payUrl)).refundedMinor).to.equal(500);
    await shop.selling.provider.flush();
    expect((await shop.ledger(id)).filter(({ kind }) => kind === 'refund')).to.have.length(1);
  });

  it('that the provider was too ill to make are made when it is well again', async () => {
    const { id, payUrl } = await paid();
    await shop.selling.provider.control({ failNext: { status: 503, count: 1, match: '/refunds' } });
    expect((await refund(id, 500)).body.refund.status).to.equal('requested');
    expect((await atProvider(payUrl)).refundedMinor).to.equal(0);

    await shop.reconcile(3);
    await eventually('it is made', async () => expect((await shop.payment(id)).refundedMinor).to.equal(500));
    expect((await atProvider(payUrl)).refundedMinor).to.equal(500);
  });

  it('that a bank takes its time with, and then fails, leave the money to be refunded anew', async () => {
    const { id, payUrl } = await paid('4000000000005126');
    const pending = await refund(id);
    expect(pending.body.refund.status).to.equal('requested');
    expect((await refund(id, 1)).body.code).to.equal('amount_too_large');

    const [made] = (await askSandbox<{ refunds: { id: string }[] }>(payUrl, '/payments/{id}')).refunds;
    await askSandbox(payUrl, `/refunds/${made?.id}/settle`, { outcome: 'failed' });
    await eventually('it failed', async () => expect((await shop.history(id)).at(-1)).to.equal('refund_failed'));
    expect(await shop.payment(id)).to.include({ refundedMinor: 0 });
    expect((await refund(id)).status).to.equal(201);
  });

  it('made at the provider itself are taken over', async () => {
    const { id, payUrl } = await paid();
    await askSandbox(payUrl, '/payments/{id}/refunds', { amountMinor: 1_200, reason: 'by its dashboard' });
    await eventually('it is known', async () => expect((await shop.payment(id)).refundedMinor).to.equal(1_200));
    expect((await refund(id, TOTAL - 1_199)).body.code).to.equal('amount_too_large');
  });

  it('leave books that close and agree with the payments', async () => {
    const { status, body } = await shop.call<LedgerBalance>('GET', '/v1/payments/ledger/balance?currency=EUR');
    expect(status).to.equal(200);
    expect(body.balanced).to.equal(true);
    expect(body.entries).to.be.greaterThan(10);
    expect(body.accounts.provider).to.equal(body.payments.capturedMinor - body.payments.refundedMinor);
  });

  it('out of balance are found by the timer that closes the books', async () => {
    const run = () => sweepNow(shop.selling.platform, 'payments.close-books');
    await run();
    expect(shop.selling.platform.logs('paymentsOnClock')).to.match(/"unbalanced":0/);

    const [entry] = (await shop.selling.db.collection('ledger').limit(1).get()).docs;
    const kept = entry?.data() ?? {};
    await entry?.ref.delete();
    await run();
    expect(shop.selling.platform.logs('paymentsOnClock')).to.match(/"severity":"ERROR".*the books do not close/);
    await entry?.ref.set(kept);
  });
});
