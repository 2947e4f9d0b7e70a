import { expect } from 'chai';
import type { CaptureMode } from '../../../contracts/payments/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { ProviderEvent } from '../domain/news/news.ts';
import { ProviderRefusal, ProviderUnavailable } from '../domain/provider-failure.ts';
import type { Opening, Provider } from '../ports.ts';

/** A webhook as it came over the wire. */
export type RawWebhook = { readonly raw: string; readonly headers: Headers };

/** A provider's real counterpart, and how a test plays the shopper and the misfortunes at it. */
export type ProviderTrial = {
  provider(captureMode?: CaptureMode): Provider;
  /** Plays the shopper, with a card that works, does not, or takes its time. */
  pay(ref: string, card: 'works' | 'declined' | 'pending'): Promise<void>;
  /** Ends a payment that takes its time. */
  settle(ref: string, outcome: 'succeeded' | 'failed'): Promise<void>;
  /** The next answer gets lost after the work was done. */
  loseNextAnswer(): Promise<void>;
  /** The next request fails and does nothing. */
  failNext(): Promise<void>;
  /** All webhooks so far, once `count` have come. */
  webhooks(count: number): Promise<readonly RawWebhook[]>;
  stop(): Promise<void>;
};

const TOTAL = 4_999;
let count = 0;

function anOpening(): Opening {
  count += 1;
  const paymentId = `pay_contract${count}`;
  return { paymentId, amountMinor: TOTAL, currency: 'EUR', returnUrl: 'https://shop.example/thanks', email: 'ada@example.com' };
}

/** Declares what every provider's adapter must do, against the provider itself. */
// oxlint-disable-next-line max-lines-per-function -- a suite is one function, as in a test file
export function keepsTheContract(start: () => Promise<ProviderTrial>): void {
  let trial: ProviderTrial;
  beforeEach(async () => {
    trial = await start();
  });
  afterEach(() => trial.stop());

  const opened = async (captureMode: CaptureMode = 'automatic') => {
    const opening = anOpening();
    const provider = trial.provider(captureMode);
    const { link } = await provider.open(opening);
    return { provider, ref: link.ref, paymentId: opening.paymentId };
  };
  const failure = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

  it('opens a payment under our id and says where it is paid', async () => {
    const opening = anOpening();
    const news = await trial.provider().open(opening);
    expect(news).to.deep.include({ paymentId: opening.paymentId, status: 'open', amountMinor: TOTAL, currency: 'EUR' });
    expect(news.link).to.include({ provider: trial.provider().name, captureMode: 'automatic' });
    expect(news.link.payUrl).to.match(/^https?:\/\//);
  });

  it('opens one payment however often it is asked, at once or after a lost answer', async () => {
    const opening = anOpening();
    const provider = trial.provider();
    await trial.loseNextAnswer();
    expect(await failure(provider.open(opening))).to.be.instanceOf(ProviderUnavailable);
    const again = await Promise.all(Array.from({ length: 5 }, () => provider.open(opening)));
    const otherwise = await provider.open({ ...opening, returnUrl: 'https://shop.example/other' });
    expect(new Set([...again, otherwise].map(({ link }) => link.ref)).size).to.equal(1);
  });

  it('finds a payment by our id and by its own, and says when it knows none', async () => {
    const { provider, ref, paymentId } = await opened();
    expect((await provider.find(paymentId))?.link.ref).to.equal(ref);
    expect((await provider.retrieve(ref))?.paymentId).to.equal(paymentId);
    expect(await provider.find('pay_unknown')).to.equal(undefined);
    expect(await provider.retrieve('pay_unknown')).to.equal(undefined);
  });

  it('tells of money that was taken', async () => {
    const { provider, ref } = await opened();
    await trial.pay(ref, 'works');
    expect(await provider.retrieve(ref)).to.include({ status: 'captured', authorizedMinor: TOTAL, capturedMinor: TOTAL });
  });

  it('leaves a payment open after a declined card', async () => {
    const { provider, ref } = await opened();
    await trial.pay(ref, 'declined');
    expect(await provider.retrieve(ref)).to.include({ status: 'open', capturedMinor: 0 });
  });

  it('tells of a payment that takes its time, and how it ends', async () => {
    const { provider, ref } = await opened();
    await trial.pay(ref, 'pending');
    expect((await provider.retrieve(ref))?.status).to.equal('processing');
    expect(await failure(provider.cancel('any', ref))).to.be.instanceOf(ProviderRefusal);
    await trial.settle(ref, 'failed');
    expect((await provider.retrieve(ref))?.status).to.equal('failed');
  });

  it('captures promised money once, all of it or a part, and repeats the answer', async () => {
    const { provider, ref, paymentId } = await opened('manual');
    await trial.pay(ref, 'works');
    const promised = await provider.retrieve(ref);
    expect(promised).to.include({ status: 'authorized', authorizedMinor: TOTAL, capturedMinor: 0 });
    expect(promised?.authorizedUntil).to.match(/^\d{4}-.+Z$/);
    await trial.loseNextAnswer();
    expect(await failure(provider.capture(paymentId, ref, 4_000))).to.be.instanceOf(ProviderUnavailable);
    expect(await provider.capture(paymentId, ref, 4_000)).to.include({ status: 'captured', capturedMinor: 4_000 });
    expect(await failure(provider.capture(paymentId, ref, TOTAL))).to.be.instanceOf(ProviderRefusal);
  });

  it('cancels what has taken no money, as often as it is asked', async () => {
    const { provider, ref, paymentId } = await opened('manual');
    await trial.pay(ref, 'works');
    const news = await Promise.all([provider.cancel(paymentId, ref), provider.cancel(paymentId, ref)]);
    expect(news.map(({ status }) => status)).to.deep.equal(['canceled', 'canceled']);
    expect(await failure(provider.capture(paymentId, ref, TOTAL))).to.be.instanceOf(ProviderRefusal);
  });

  it('sends money back in parts, each once under our id, and never more than came', async () => {
    const { provider, ref, paymentId } = await opened();
    await trial.pay(ref, 'works');
    const refund = (id: string, amountMinor: number) => provider.refund(ref, { id, amountMinor, reason: 'broken' });
    await trial.loseNextAnswer();
    expect(await failure(refund(`${paymentId}-a`, 2_000))).to.be.instanceOf(ProviderUnavailable);
    await refund(`${paymentId}-a`, 2_000);
    const news = await refund(`${paymentId}-b`, 999);
    expect(news.refunds.map(({ refundId, amountMinor, status }) => ({ refundId, amountMinor, status }))).to.deep.equal([
      { refundId: `${paymentId}-a`, amountMinor: 2_000, status: 'succeeded' },
      { refundId: `${paymentId}-b`, amountMinor: 999, status: 'succeeded' },
    ]);
    expect(await failure(refund(`${paymentId}-c`, 2_001))).to.be.instanceOf(ProviderRefusal);
  });

  it('tells a failure of the provider from its no', async () => {
    const { provider, ref } = await opened();
    await trial.failNext();
    expect(await failure(provider.cancel('any', ref))).to.be.instanceOf(ProviderUnavailable);
    expect((await provider.retrieve(ref))?.status).to.equal('open');
  });

  it('reads its signed webhooks, and nobody else’s', async () => {
    const { provider, ref, paymentId } = await opened();
    await trial.pay(ref, 'declined');
    await trial.pay(ref, 'works');
    const webhooks = await trial.webhooks(2);
    const now = new Date().toISOString();
    const read = webhooks.map(({ raw, headers }) => provider.readWebhook(raw, headers, now));
    const events = read.filter((event): event is ProviderEvent => event !== undefined);

    expect(events.map(({ news }) => news.paymentId)).to.deep.equal([paymentId, paymentId]);
    expect(new Set(events.map(({ id }) => id)).size).to.equal(2);
    expect(events.filter(({ attemptFailed }) => attemptFailed !== undefined)).to.have.length(1);
    expect(events.find(({ attemptFailed }) => attemptFailed === undefined)?.news).to.include({
      status: 'captured',
      capturedMinor: TOTAL,
    });

    const [{ raw, headers } = { raw: '', headers: new Headers() }] = webhooks;
    const refused = (text: string, head: Headers, at = now): boolean => {
      try {
        provider.readWebhook(text, head, at);
        return false;
      } catch (error) {
        return error instanceof Rejection && error.code === 'signature_invalid';
      }
    };
    expect(refused(`${raw} `, headers), 'a byte more').to.equal(true);
    expect(refused(raw, new Headers()), 'no signature').to.equal(true);
    expect(refused(raw, headers, new Date(Date.now() + 6 * 60_000).toISOString()), 'six minutes old').to.equal(true);
    expect(refused(raw, headers, new Date(Date.now() - 6 * 60_000).toISOString()), 'six minutes early').to.equal(true);
    expect(refused(raw, headers), 'as it came').to.equal(false);
  });
}
