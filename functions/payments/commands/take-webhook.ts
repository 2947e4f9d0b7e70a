import type { OutputOf } from '../../../contracts/endpoint.ts';
import type { receiveWebhook as endpoint } from '../../../contracts/payments/endpoints.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { learn } from '../domain/news/learn.ts';
import type { Ports } from '../ports.ts';

/**
 * Takes a provider's signed news in one commit with all it causes. A repeat answers `duplicate` and does nothing. Refuses `signature_invalid`, and
 * `not_found` for a payment that is not there (yet), so that the provider sends it again.
 */
export const takeWebhook =
  (ports: Ports) =>
  async (providerName: string, raw: string, headers: Headers): Promise<OutputOf<typeof endpoint>> => {
    const provider = ports.provider(providerName);
    if (!provider) throw new Rejection('not_found', `There is no payment provider "${providerName}" here.`);
    const now = ports.clock();
    const event = provider.readWebhook(raw, headers, now);
    if (!event) return { outcome: 'ignored' };

    const { paymentId } = event.news;
    const telling = { now, attemptFailed: event.attemptFailed };
    const outcome = await ports.payments.receive(event, now, (payment) => learn(paymentId, payment, event.news, telling));

    if (outcome === undefined) {
      throw new Rejection('not_found', `There is no payment ${paymentId}. Send this event again: its order may be on its way.`);
    }
    if (outcome === 'mismatch') {
      ports.alert('a provider speaks of another payment than was opened', { paymentId, event: event.id, news: event.news });
    }
    return { outcome };
  };
