import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { createMerchant, eventually, WEBHOOK_SECRET, type Merchant, type SandboxEventJson } from './testing/merchant.fixture.ts';

type DeliveryJson = { id: string; status: string; attempts: { status: number | null; error: string | null }[] };

function signaturesOf(header: string): { t: string; v1: string[] } {
  const parts = header.split(',').map((part) => part.split('='));
  const all = (name: string): string[] => parts.filter(([key]) => key === name).map(([, value]) => String(value));
  return { t: String(all('t')[0]), v1: all('v1') };
}

function sign(secret: string, t: string, raw: string): string {
  return createHmac('sha256', secret).update(`${t}.${raw}`).digest('hex');
}

describe("the sandbox's webhooks", () => {
  let merchant: Merchant;
  beforeEach(async () => {
    merchant = await createMerchant();
  });
  afterEach(() => merchant.close());

  const deliveries = async (paymentId: string): Promise<DeliveryJson[]> => {
    return (await merchant.call<{ items: DeliveryJson[] }>('GET', `/webhook-deliveries?paymentId=${paymentId}`)).body.items;
  };
  const typesReceived = (): string[] => merchant.received.map(({ event }) => event.type);

  it('carry the payment, and a signature over time and raw body', async () => {
    const { id } = await merchant.open();
    await merchant.pay(id);
    await eventually('a webhook came', () => merchant.received.length === 1);

    const [received] = merchant.received;
    const { t, v1 } = signaturesOf(received?.signature ?? '');
    expect(received?.event.type).to.equal('payment.succeeded');
    expect(received?.event.data).to.include({ id, status: 'succeeded', capturedMinor: 4999 });
    expect(Math.abs(Number(t) - Date.now() / 1000)).to.be.below(5);
    expect(v1).to.deep.equal([sign(WEBHOOK_SECRET, t, received?.raw ?? '')]);
  });

  it('tell the whole story of a payment in their sequence', async () => {
    const { id } = await merchant.open({ captureMode: 'manual' });
    await merchant.pay(id, '4000000000000002');
    await merchant.pay(id);
    await merchant.call('POST', `/payments/${id}/capture`, {});
    await merchant.call('POST', `/payments/${id}/refunds`, { amountMinor: 100 });
    await eventually('all webhooks came', () => merchant.received.length === 4);

    const inOrder = merchant.received.map(({ event }) => event).sort((one, other) => one.sequence - other.sequence);
    expect(inOrder.map(({ type }) => type)).to.deep.equal([
      'payment.attempt_failed',
      'payment.authorized',
      'payment.succeeded',
      'refund.succeeded',
    ]);
    expect(inOrder[3]?.refundId).to.equal(inOrder[3]?.data.refunds[0]?.id);
  });

  it('come again until they are taken, and the log keeps every attempt', async () => {
    merchant.answerWith = () => (merchant.received.length < 3 ? 503 : 200);
    const { id } = await merchant.open();
    await merchant.pay(id);
    await eventually('it was delivered', async () => (await deliveries(id))[0]?.status === 'delivered');

    expect((await deliveries(id))[0]?.attempts.map(({ status }) => status)).to.deep.equal([503, 503, 200]);
    expect(new Set(merchant.received.map(({ event }) => event.id)).size).to.equal(1);
  });

  it('are given up after the last attempt, and can be sent again', async () => {
    merchant.answerWith = () => 500;
    const { id } = await merchant.open();
    await merchant.pay(id);
    await eventually('it was given up', async () => (await deliveries(id))[0]?.status === 'gave_up');
    expect(merchant.received).to.have.length(4);

    merchant.answerWith = () => 200;
    const { body } = await merchant.call<{ items: SandboxEventJson[] }>('GET', `/events?paymentId=${id}`);
    await merchant.call('POST', `/events/${body.items[0]?.id}/resend`);
    await eventually('it was delivered', async () => (await deliveries(id))[1]?.status === 'delivered');
  });

  it('are listed for recovery after the last one that was seen', async () => {
    const { id } = await merchant.open();
    await merchant.pay(id, '4000000000000002');
    await merchant.pay(id);
    type Page = { items: SandboxEventJson[]; nextAfter: string };
    const first = await merchant.call<Page>('GET', '/events?limit=1');
    const second = await merchant.call<Page>('GET', `/events?after=${first.body.nextAfter}`);
    const third = await merchant.call<Page>('GET', `/events?after=${second.body.nextAfter}`);

    expect(first.body.items.map(({ type }) => type)).to.deep.equal(['payment.attempt_failed']);
    expect(second.body.items.map(({ type }) => type)).to.deep.equal(['payment.succeeded']);
    expect(third.body.items).to.deep.equal([]);
  });

  it('are doubled, held back and shuffled on demand', async () => {
    await merchant.call('POST', '/control', { duplicates: 2, shuffle: true, holdWebhooks: true });
    for (let count = 0; count < 6; count += 1) {
      const { id } = await merchant.open({ captureMode: 'manual' });
      await merchant.pay(id);
      await merchant.call('POST', `/payments/${id}/capture`, {});
    }
    expect(merchant.received).to.deep.equal([]);

    const flushed = await merchant.call('POST', '/control/flush', {});
    const sequences = merchant.received.map(({ event }) => event.sequence);
    expect(flushed.body).to.deep.equal({ attempted: 36, delivered: 36 });
    expect([...sequences].sort((one, other) => one - other)).to.not.deep.equal(sequences);
    expect(typesReceived().filter((type) => type === 'payment.succeeded')).to.have.length(18);
  });

  it('are signed with both secrets while one replaces the other', async () => {
    const secret = 'whsec_the_new_one_of_the_merchant';
    await merchant.call('POST', '/control/rotate-secret', { secret, overlapSeconds: 1 });
    await merchant.pay((await merchant.open()).id);
    await eventually('a webhook came', () => merchant.received.length === 1);
    const during = signaturesOf(merchant.received[0]?.signature ?? '');
    await new Promise((resolve) => {
      setTimeout(resolve, 1100);
    });
    await merchant.pay((await merchant.open()).id);
    await eventually('another webhook came', () => merchant.received.length === 2);
    const afterwards = signaturesOf(merchant.received[1]?.signature ?? '');

    const raw = merchant.received[0]?.raw ?? '';
    expect(during.v1).to.deep.equal([sign(secret, during.t, raw), sign(WEBHOOK_SECRET, during.t, raw)]);
    expect(afterwards.v1).to.deep.equal([sign(secret, afterwards.t, merchant.received[1]?.raw ?? '')]);
  });
});
