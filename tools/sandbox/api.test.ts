import { expect } from 'chai';
import { createMerchant, eventually, type Merchant, type PaymentJson } from './testing/merchant.fixture.ts';

type Problem = { code: string; status: number; detail: string; errors?: { field: string; message: string }[] };

describe("the sandbox's API", () => {
  let merchant: Merchant;
  before(async () => {
    merchant = await createMerchant();
  });
  after(() => merchant.close());

  it('lets nobody in without the secret key', async () => {
    const { status, body } = await merchant.call<Problem>('GET', '/payments', undefined, { authorization: 'Bearer sk_wrong' });
    expect([status, body.code]).to.deep.equal([401, 'unauthenticated']);
  });

  it('opens a payment, finds it by id and by reference, and shows where to pay', async () => {
    const payment = await merchant.open({ reference: 'order-found' });
    const listed = await merchant.call<{ items: PaymentJson[] }>('GET', '/payments?reference=order-found');

    expect(payment.status).to.equal('open');
    expect(payment.payUrl).to.equal(`${merchant.sandbox().url}/pay/${payment.id}`);
    expect((await merchant.call('GET', `/payments/${payment.id}`)).body).to.deep.equal(payment);
    expect(listed.body.items).to.deep.equal([payment]);
  });

  it('names each field of a request that is wrong', async () => {
    const order = { amountMinor: 0, currency: 'euro', reference: '', returnUrl: 'javascript:alert(1)', extra: 1 };
    const { status, body } = await merchant.call<Problem>('POST', '/payments', order);
    expect(status).to.equal(422);
    const fields = body.errors?.map(({ field }) => field);
    expect(fields).to.include.members(['amountMinor', 'currency', 'reference', 'returnUrl', 'webhookUrl']);
  });

  it('answers the same key with the same answer, and another request under that key with 409', async () => {
    const order = { ...(await orderLike(merchant)), reference: 'order-key' };
    const headers = { 'idempotency-key': 'key-1' };
    const replies = await Promise.all(Array.from({ length: 10 }, () => merchant.call('POST', '/payments', order, headers)));
    const other = await merchant.call<Problem>('POST', '/payments', { ...order, amountMinor: 1 }, headers);
    const listed = await merchant.call<{ items: PaymentJson[] }>('GET', '/payments?reference=order-key');

    expect(new Set(replies.map(({ body }) => body.id)).size).to.equal(1);
    expect(replies.filter((reply) => reply.headers.get('idempotent-replayed') === 'true')).to.have.length(9);
    expect([other.status, other.body.code]).to.deep.equal([409, 'idempotency_key_reused']);
    expect(listed.body.items).to.have.length(1);
  });

  it('takes the money at once, or authorizes it and captures a part later, as ordered', async () => {
    const automatic = await merchant.pay((await merchant.open()).id);
    const manual = await merchant.pay((await merchant.open({ captureMode: 'manual' })).id);
    const captured = await merchant.call('POST', `/payments/${manual.body.id}/capture`, { amountMinor: 4000 });
    const again = await merchant.call<Problem>('POST', `/payments/${manual.body.id}/capture`, {});

    expect([automatic.body.status, automatic.body.capturedMinor]).to.deep.equal(['succeeded', 4999]);
    expect([manual.body.status, manual.body.capturedMinor]).to.deep.equal(['authorized', 0]);
    expect([captured.body.status, captured.body.capturedMinor]).to.deep.equal(['succeeded', 4000]);
    expect([again.status, again.body.code]).to.deep.equal([409, 'payment_state']);
  });

  it('leaves a payment open after a decline, for another card', async () => {
    const { id } = await merchant.open();
    const declined = await merchant.pay(id, '4000000000009995');
    const paid = await merchant.pay(id);

    expect([declined.body.status, declined.body.lastAttempt?.code]).to.deep.equal(['open', 'insufficient_funds']);
    expect(paid.body.status).to.equal('succeeded');
  });

  it('asks for a confirmation, and goes on as it is answered', async () => {
    const { id } = await merchant.open();
    expect((await merchant.pay(id, '4000002760003184')).body.status).to.equal('requires_challenge');
    expect((await merchant.call('POST', `/payments/${id}/challenge`, { outcome: 'fail' })).body.status).to.equal('open');
    await merchant.pay(id, '4000002760003184');
    expect((await merchant.call('POST', `/payments/${id}/challenge`, { outcome: 'approve' })).body.status).to.equal('succeeded');
  });

  it('settles a pending payment by hand, or by itself after a while', async () => {
    const byHand = await merchant.open();
    await merchant.pay(byHand.id, '4000000000000077');
    const settled = await merchant.call('POST', `/payments/${byHand.id}/settle`, { outcome: 'failed' });
    await merchant.call('POST', '/control', { settleAfterMs: 20 });
    const alone = await merchant.open();
    await merchant.pay(alone.id, '4000000000000077');

    expect(settled.body.status).to.equal('failed');
    await eventually('the payment settled by itself', async () => {
      return (await merchant.call('GET', `/payments/${alone.id}`)).body.status === 'succeeded';
    });
  });

  it('refunds in parts and never more than was captured', async () => {
    const { id } = await merchant.open();
    await merchant.pay(id);
    const refund = (amountMinor: number) => merchant.call<Problem>('POST', `/payments/${id}/refunds`, { amountMinor });
    const replies = await Promise.all([refund(2000), refund(2000), refund(2000)]);

    expect(replies.map(({ status }) => status).sort((one, other) => one - other)).to.deep.equal([201, 201, 409]);
    expect((await merchant.call('GET', `/payments/${id}`)).body.refundedMinor).to.equal(4000);
  });

  it("keeps the merchant's own id of a refund", async () => {
    const { id } = await merchant.open();
    await merchant.pay(id);
    await merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 100, reason: 'broken', reference: 'rf-1' });
    expect((await merchant.call('GET', `/payments/${id}`)).body.refunds[0]).to.include({
      reference: 'rf-1',
      status: 'succeeded',
    });
  });

  it('gives up a payment or an authorization, but no money that was taken', async () => {
    const authorized = await merchant.pay((await merchant.open({ captureMode: 'manual' })).id);
    const paid = await merchant.pay((await merchant.open()).id);
    const cancel = (id: string) => merchant.call('POST', `/payments/${id}/cancel`, {});

    expect((await cancel((await merchant.open()).id)).body.status).to.equal('canceled');
    expect((await cancel(authorized.body.id)).body.status).to.equal('canceled');
    expect((await cancel(paid.body.id)).status).to.equal(409);
  });

  it('expires a payment that nobody paid in time', async () => {
    const { id } = await merchant.open({ expiresAt: new Date(Date.now() + 50).toISOString() });
    await eventually(
      'the payment expired',
      async () => (await merchant.call('GET', `/payments/${id}`)).body.status === 'expired',
    );
    expect((await merchant.pay(id)).status).to.equal(409);
  });
});

async function orderLike(merchant: Merchant): Promise<Record<string, unknown>> {
  const { body } = await merchant.call<Record<string, unknown>>('GET', `/payments/${(await merchant.open()).id}`);
  const { amountMinor, currency, captureMode, returnUrl, webhookUrl } = body;
  return { amountMinor, currency, captureMode, returnUrl, webhookUrl };
}
