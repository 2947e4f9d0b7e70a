import { mkdtemp, rm, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createMerchant, eventually, type Merchant, type PaymentJson } from './testing/merchant.fixture.ts';

describe('a sandbox that misbehaves on demand', () => {
  let merchant: Merchant;
  beforeEach(async () => {
    merchant = await createMerchant();
  });
  afterEach(() => merchant.close());

  it('does the work and loses the answer; the same key then finds the work', async () => {
    const { id } = await merchant.open();
    await merchant.pay(id);
    await merchant.call('POST', '/control', { dropNextResponses: 1 });
    const refund = () => {
      return merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 500 }, { 'idempotency-key': 'refund-1' });
    };
    const lost: unknown = await refund().catch((error: unknown) => error);
    const found = await refund();

    expect(lost).to.be.instanceOf(TypeError);
    expect([found.status, found.headers.get('idempotent-replayed')]).to.deep.equal([201, 'true']);
    expect((await merchant.call('GET', `/payments/${id}`)).body.refundedMinor).to.equal(500);
  });

  it('fails the requests that match, as often as ordered, and does nothing of theirs', async () => {
    const { id } = await merchant.open();
    await merchant.pay(id);
    await merchant.call('POST', '/control', { failNext: { status: 503, count: 2, match: '/refunds' } });
    const refund = () => merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 500 });
    const statuses = [await refund(), await merchant.call('GET', `/payments/${id}`), await refund(), await refund()];

    expect(statuses.map(({ status }) => status)).to.deep.equal([503, 200, 503, 201]);
    expect((await merchant.call('GET', `/payments/${id}`)).body.refundedMinor).to.equal(500);
  });
});

describe('a sandbox with a data file', () => {
  let folder: string;
  let merchant: Merchant;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    merchant = await createMerchant({ dataFile: join(folder, 'sandbox.ndjson') });
  });
  afterEach(async () => {
    await merchant.close();
    await rm(folder, { recursive: true });
  });

  it('knows its payments, keys and undelivered webhooks after a restart', async () => {
    await merchant.call('POST', '/control', { holdWebhooks: true });
    const { id } = await merchant.open();
    const key = { 'idempotency-key': 'refund-1' };
    await merchant.pay(id);
    const refund = await merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 500 }, key);
    await merchant.restart();

    const again = await merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 500 }, key);
    const { body } = await merchant.call('GET', `/payments/${id}`);
    expect(again.body).to.deep.equal(refund.body);
    expect([body.status, body.refundedMinor]).to.deep.equal(['succeeded', 500]);
    expect(merchant.received).to.deep.equal([]);
    await merchant.call('POST', '/control/flush', {});
    expect(merchant.received.map(({ event }) => event.type).sort()).to.deep.equal(['payment.succeeded', 'refund.succeeded']);
  });

  it('goes on delivering what had failed before it stopped', async () => {
    merchant.answerWith = () => 500;
    await merchant.pay((await merchant.open()).id);
    await eventually('it was tried', () => merchant.received.length > 0);
    merchant.answerWith = () => 200;
    await merchant.restart();
    await eventually('it was delivered', async () => {
      const { body } = await merchant.call<{ items: { status: string }[] }>('GET', '/webhook-deliveries');
      return body.items[0]?.status === 'delivered';
    });
  });

  it('leaves out a change that a crash tore apart', async () => {
    const { id } = await merchant.open({ reference: 'whole' });
    await appendFile(join(folder, 'sandbox.ndjson'), '{"payments":[{"id":"pay_torn","status":"op');
    await merchant.restart();
    const { body } = await merchant.call<{ items: PaymentJson[] }>('GET', '/payments');
    expect(body.items.map((payment) => payment.id)).to.deep.equal([id]);
  });
});
