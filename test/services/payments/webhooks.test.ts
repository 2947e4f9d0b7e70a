import { expect } from 'chai';
import { startPaymentShop, TOTAL, type OpenPayment, type PaymentShop } from '../../support/payments/payment-shop.ts';
import { askSandbox, eventsOf, postWebhook, signed, type SandboxEvent } from '../../support/payments/sandbox-client.ts';
import { projectIdOf } from '../../support/project-id.ts';

type Outcome = { readonly outcome?: string; readonly code?: string };

describe('the webhook of payments', function () {
  this.timeout(30_000);

  let shop: PaymentShop;
  before(async function () {
    this.timeout(60_000);
    shop = await startPaymentShop(projectIdOf(import.meta.url));
    await shop.selling.provider.control({ holdWebhooks: true });
  });
  after(() => shop.stop());

  const post = (event: unknown, how = {}, provider = 'sandbox') =>
    postWebhook<Outcome>(shop.selling.platform.hosting, signed(event, how), provider);
  /** A payment that was paid, and the event that says so, not yet delivered. */
  const paid = async (): Promise<{ payment: OpenPayment; event: SandboxEvent }> => {
    const payment = await shop.order();
    await shop.selling.provider.pay(payment.payUrl);
    const [event] = await eventsOf(payment.payUrl);
    if (!event) throw new Error('The sandbox told nothing');
    return { payment, event };
  };

  it('counts money in one commit, with its history and books', async () => {
    const { payment, event } = await paid();
    const answer = await post(event);

    expect([answer.status, answer.body]).to.deep.equal([200, { outcome: 'applied' }]);
    expect(await shop.payment(payment.id)).to.include({ status: 'captured', capturedMinor: TOTAL });
    expect(await shop.history(payment.id)).to.deep.equal(['created', 'opened', 'captured']);
    const books = await shop.ledger(payment.id);
    expect(books.map(({ kind, currency, accounts }) => ({ kind, currency, accounts }))).to.deep.equal([
      { kind: 'capture', currency: 'EUR', accounts: { provider: TOTAL, sales: -TOTAL, refunds: 0 } },
    ]);
    expect(answer.headers.get('cartwright-cost')).to.equal('reads=2;writes=4;deletes=0');
  });

  it('brought twenty times at once counts once', async () => {
    const { payment, event } = await paid();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(event)));

    expect(answers.map(({ status }) => status)).to.deep.equal(answers.map(() => 200));
    expect(answers.filter(({ body }) => body.outcome === 'applied')).to.have.length(1);
    expect(await shop.ledger(payment.id)).to.have.length(1);
    expect(await shop.history(payment.id)).to.deep.equal(['created', 'opened', 'captured']);
  });

  it('brought out of order never turns a payment back', async () => {
    await shop.captureBy('manual');
    const { payment, event: authorized } = await paid();
    await shop.captureBy('automatic');
    await askSandbox(payment.payUrl, '/payments/{id}/capture', {});
    const captured = (await eventsOf(payment.payUrl)).find(({ type }) => type === 'payment.succeeded');

    expect((await post(captured)).body.outcome).to.equal('applied');
    expect((await post(authorized)).body.outcome).to.equal('stale');
    expect((await post(authorized)).body.outcome).to.equal('duplicate');
    expect(await shop.payment(payment.id)).to.include({ status: 'captured', capturedMinor: TOTAL });
    const entry = await shop.selling.db.doc(`providerEvents/sandbox:${authorized.id}`).get();
    expect(entry.data()).to.include({ outcome: 'stale', type: 'payment.authorized', paymentId: payment.id });
  });

  it('for a payment that is not there asks for it again, and takes it once it is', async () => {
    const { payment, event } = await paid();
    const document = shop.selling.db.doc(`payments/${payment.id}`);
    const kept = (await document.get()).data() ?? {};
    await document.delete();

    const early = await post(event);
    expect([early.status, early.body.code]).to.deep.equal([404, 'not_found']);
    await document.set(kept);
    expect((await post(event)).body.outcome).to.equal('applied');
  });

  it('is refused when nobody, somebody else, or an old hand signed it', async () => {
    const { payment, event } = await paid();
    const answers = await Promise.all([
      postWebhook<Outcome>(shop.selling.platform.hosting, { ...signed(event), signature: '' }),
      post(event, { secret: 'whsec_of_somebody_else' }),
      post(event, { at: Date.now() - 6 * 60_000 }),
      postWebhook<Outcome>(shop.selling.platform.hosting, { ...signed(event), raw: `${JSON.stringify(event)} ` }),
    ]);

    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).to.deep.equal(answers.map(() => '400 signature_invalid'));
    expect(await shop.payment(payment.id)).to.include({ status: 'open' });
  });

  it('is not taken from a provider that the shop does not have', async () => {
    const { event } = await paid();
    expect((await post(event, {}, 'acme')).status).to.equal(404);
  });

  it('that speaks of another amount or currency counts nothing, is told once and calls for people', async () => {
    const { payment, event } = await paid();
    const odd = { ...event, id: `${event.id}x`, data: { ...event.data, amountMinor: 1, authorizedMinor: 1, capturedMinor: 1 } };
    const foreign = { ...event, id: `${event.id}y`, data: { ...event.data, currency: 'USD' } };

    expect((await post(odd)).body.outcome).to.equal('mismatch');
    expect((await post(foreign)).body.outcome).to.equal('mismatch');
    expect(await shop.payment(payment.id)).to.include({ status: 'open', capturedMinor: 0, mismatch: true });
    expect(await shop.history(payment.id)).to.deep.equal(['created', 'opened', 'mismatch']);
    expect(await shop.ledger(payment.id)).to.deep.equal([]);
    expect(shop.selling.platform.logs('paymentsApi')).to.match(/"severity":"ERROR".*another payment than was opened/);
  });

  it('tells of declined cards and of payments that take their time', async () => {
    const { id, payUrl } = await shop.order();
    await shop.selling.provider.pay(payUrl, '4000000000000002');
    await shop.selling.provider.pay(payUrl, '4000000000000341');
    for (const event of await eventsOf(payUrl)) await post(event);

    expect(await shop.payment(id)).to.include({ status: 'processing', capturedMinor: 0 });
    expect(await shop.history(id)).to.deep.equal(['created', 'opened', 'attempt_failed', 'processing']);
  });
});
