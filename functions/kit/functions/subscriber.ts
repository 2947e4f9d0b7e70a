import { onMessagePublished } from 'firebase-functions/pubsub';
import type { ConsumerName } from '../../../contracts/kit/consumers.ts';
import type { Subscription } from '../events/consume.ts';
import { systemClock } from '../clock.ts';
import { firestore } from '../firebase.ts';
import { once } from '../once.ts';
import { REGION } from '../params.ts';
import { messageJson } from './message-json.ts';

type Secret = { readonly name: string };

/**
 * A service's consumer of another service's topic. `name` is public: it is the consumer in inbox entries and dead letters.
 * What fails for now is brought again by Pub/Sub; what fails for good becomes a dead letter.
 */
export function subscriberFunction(
  name: ConsumerName,
  topic: string,
  load: () => Promise<readonly Subscription[]>,
  options: { readonly secrets?: readonly Secret[] } = {},
) {
  const consumer = once(async () => {
    const [subscriptions, { deadLetters }, { consume }] = await Promise.all([
      load(),
      import('../events/dead-letters.ts'),
      import('../events/consume.ts'),
    ]);
    return {
      consume,
      settings: { name, topic, subscriptions, deadLetters: deadLetters(firestore), now: systemClock },
    };
  });
  return onMessagePublished(
    {
      topic,
      region: REGION,
      memory: '512MiB',
      retry: true,
      secrets: (options.secrets ?? []).map((secret) => secret.name),
    },
    async ({ data: { message } }) => {
      const { consume, settings } = await consumer();
      await consume(settings, messageJson(message.data), message.attributes['only-for']);
    },
  );
}
