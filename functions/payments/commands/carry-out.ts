import type { ActorRef } from '../../../contracts/actor.ts';
import type { Payment } from '../../../contracts/payments/documents.ts';
import { dropIntent, noteNeverOpened } from '../domain/intents.ts';
import { learn } from '../domain/news/learn.ts';
import { noteRefundRefused } from '../domain/news/learn-refunds.ts';
import type { PaymentNews } from '../domain/news/news.ts';
import { nextSteps, type Step } from '../domain/next-steps.ts';
import { ProviderRefusal, ProviderUnavailable } from '../domain/provider-failure.ts';
import type { Ports, Provider } from '../ports.ts';

/**
 * Asks the provider for what was noted, and takes over what it answers. Everything here may happen twice: a step's key follows from what it is.
 * A provider that does not answer changes nothing; the reconciling timer asks again. Answers the payment as it is then.
 */
export const carryOut =
  (ports: Ports) =>
  async (paymentId: string): Promise<Payment | undefined> => {
    const payment = await ports.payments.find(paymentId);
    if (!payment) return undefined;
    let latest: Payment | undefined = payment;
    for (const step of nextSteps(payment)) {
      const provider = ports.provider(step.link?.provider);
      if (!provider) continue;
      try {
        latest = await take(ports, provider, paymentId, step);
      } catch (error) {
        if (!(error instanceof ProviderUnavailable)) throw error;
        ports.alert('a provider did not answer; it is asked again later', { paymentId, step: step.kind, problem: error.message });
      }
    }
    return latest;
  };

async function take(ports: Ports, provider: Provider, paymentId: string, step: Step): Promise<Payment | undefined> {
  try {
    const news = await ask(provider, paymentId, step);
    if (news) return await takeOver(ports, paymentId, news);
    const now = ports.clock();
    return await ports.payments.change(paymentId, {
      now,
      by: byOf(provider),
      decide: (payment) => noteNeverOpened(paymentId, payment, now),
    });
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
    return afterRefusal(ports, provider, paymentId, { step, refusal: error });
  }
}

async function ask(provider: Provider, paymentId: string, step: Step): Promise<PaymentNews | undefined> {
  if (step.kind === 'capture') return provider.capture(paymentId, step.link.ref, step.amountMinor);
  if (step.kind === 'refund') return provider.refund(step.link.ref, step.refund);
  const ref = step.link?.ref ?? (await provider.find(paymentId))?.link.ref;
  return ref === undefined ? undefined : provider.cancel(paymentId, ref);
}

/** A no is looked into: the payment may have moved on, which the provider's present view tells. */
async function afterRefusal(
  ports: Ports,
  provider: Provider,
  paymentId: string,
  { step, refusal }: { readonly step: Step; readonly refusal: ProviderRefusal },
): Promise<Payment | undefined> {
  const { code, message: problem } = refusal;
  const now = ports.clock();
  const by = byOf(provider);
  ports.alert('a provider refused what was asked', { paymentId, step: step.kind, code, problem });
  const news = step.link ? await provider.retrieve(step.link.ref) : await provider.find(paymentId);
  const present = news && (await takeOver(ports, paymentId, news));
  if (step.kind === 'refund') {
    const refused = { refundId: step.refund.id, code, now };
    return ports.payments.change(paymentId, { now, by, decide: (payment) => noteRefundRefused(paymentId, payment, refused) });
  }
  // While a bank is at work no provider cancels; the wish stays until it is known how that ended.
  if (step.kind === 'cancel' && present?.status === 'processing') return present;
  return ports.payments.change(paymentId, { now, by, decide: (payment) => dropIntent(payment, step.kind, now) });
}

/** Takes over a provider's view of a payment, in a commit of its own. */
export async function takeOver(
  ports: Pick<Ports, 'payments' | 'clock' | 'alert'>,
  paymentId: string,
  news: PaymentNews,
): Promise<Payment | undefined> {
  const now = ports.clock();
  let outcome: string | undefined;
  const payment = await ports.payments.change(paymentId, {
    now,
    by: { kind: 'provider', id: news.link.provider },
    decide: (present) => {
      const learned = learn(paymentId, present, news, { now });
      outcome = learned.outcome;
      return learned.decision;
    },
  });
  if (outcome === 'mismatch') ports.alert('a provider speaks of another payment than was opened', { paymentId, news });
  return payment;
}

function byOf(provider: Provider): ActorRef {
  return { kind: 'provider', id: provider.name };
}
