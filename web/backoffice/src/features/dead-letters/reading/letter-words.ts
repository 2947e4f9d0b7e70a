import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';

/** Why an event was parked: in a word or two, and what that means for whoever has to mend it. */
export const REASON_WORDS: Readonly<Record<DeadLetterView['reason'], { readonly name: string; readonly means: string }>> = {
  rejected: {
    name: 'Refused',
    means: 'The consumer understood the event and said no. Mend what it asks for, then replay; without that it says no again.',
  },
  invalid: {
    name: 'Not readable',
    means:
      'Something is not of the form that its contract says: the event, or a document that its consumer read. Mend what the error names, or deploy what fits; then replay.',
  },
  too_old: {
    name: 'Given up',
    means:
      'The consumer failed again and again until the event was too old to be tried. When what made it fail is over, replay it.',
  },
};

/** Whose letter it is, in words: `orders.on-payments` is what Orders does on news of Payments. */
export function consumerWords(consumer: string): string {
  const [, service, topic] = /^([a-z]+)\.on-([a-z]+)$/.exec(consumer) ?? [];
  if (service === undefined || topic === undefined) return consumer;
  return `${capital(service)}, on news of ${topic === service ? 'its own' : capital(topic)}`;
}

/** What happened, in words: `payment.captured.v1` is "Payment captured". */
export function eventWords(type: string): string {
  return capital(type.replace(/\.v\d+$/, '').replace(/[._]/g, ' '));
}

/** The order that an event is about, when it is about one: its own subject, or what its data names. */
export function orderOf({ subject, data }: DeadLetterView['event']): string | undefined {
  const [, own] = /^orders\/([^/]+)$/.exec(subject) ?? [];
  if (own !== undefined) return own;
  const named = data['orderId'];
  return typeof named === 'string' && named !== '' ? named : undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
