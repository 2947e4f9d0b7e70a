import { once } from '../once.ts';
import { projectId } from '../params.ts';
import type { Publish } from './relay.ts';

const pubsub = once(async () => {
  const { PubSub } = await import('@google-cloud/pubsub');
  return new PubSub({ projectId: projectId() });
});

/** Publishes to Pub/Sub: the CloudEvent as JSON in the data, its type, subject and id as attributes for filters and people. */
export const publishToPubSub: Publish = async (topic, event, onlyFor) => {
  const client = await pubsub();
  await client.topic(topic, { batching: { maxMessages: 1 } }).publishMessage({
    json: event,
    attributes: {
      'ce-id': event.id,
      'ce-type': event.type,
      'ce-subject': event.subject,
      ...(onlyFor ? { 'only-for': onlyFor } : {}),
    },
  });
};
