import type { Instant } from '../../../contracts/ids.ts';
import { carryOut, takeOver } from '../commands/carry-out.ts';
import { noteNeverOpened } from '../domain/intents.ts';
import { linkOf } from '../domain/facts.ts';
import { ProviderRefusal, ProviderUnavailable } from '../domain/provider-failure.ts';
import type { Ports } from '../ports.ts';

const A_RUN = 200;

/**
 * Asks providers about payments that have waited too long for news, so that a lost webhook or a crash strands no money; then does what was noted and not
 * done. A run looks at 200; each one looked at is put off, so the next run goes on with the others. One that fails holds up none behind it.
 */
export const reconcile =
  (ports: Ports) =>
  async (now: Instant): Promise<{ readonly asked: number; readonly failed: number }> => {
    const due = await ports.payments.due(now, A_RUN);
    const failed = new Set<string>();
    for (const paymentId of due) {
      const tell = (error: unknown): void => {
        failed.add(paymentId);
        ports.alert('a payment could not be reconciled; it is tried again later', { paymentId, problem: messageOf(error) });
      };
      await lookAfter(ports, paymentId, now).catch(tell);
      await ports.payments.postpone(paymentId, now).catch(tell);
    }
    return { asked: due.length, failed: failed.size };
  };

async function lookAfter(ports: Ports, paymentId: string, now: Instant): Promise<void> {
  const payment = await ports.payments.find(paymentId);
  const link = payment && linkOf(payment);
  const provider = ports.provider(link?.provider);
  if (!payment || !provider) return;

  const news = link ? await provider.retrieve(link.ref) : await provider.find(paymentId);
  const by = { kind: 'provider', id: provider.name } as const;
  if (news) await takeOver(ports, paymentId, news);
  else if (link) ports.alert('a provider does not know a payment that it opened', { paymentId, ref: link.ref });
  else await ports.payments.change(paymentId, { now, by, decide: (present) => noteNeverOpened(paymentId, present, now) });
  await carryOut(ports)(paymentId);
}

function messageOf(error: unknown): string {
  const expected = error instanceof ProviderUnavailable || error instanceof ProviderRefusal;
  return error instanceof Error ? `${expected ? '' : 'defect: '}${error.message}` : String(error);
}
