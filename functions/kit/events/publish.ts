// A plain import: this file itself is loaded lazily, and a lazy import of a CommonJS package loses its names in the bundle.
import { PubSub } from '@google-cloud/pubsub';
import { projectId } from '../params.ts';
import type { Publish } from './relay.ts';

let client: PubSub | undefined;

/** Publishes to Pub/Sub: the CloudEvent as JSON in the data, its type, subject and id as attributes for filters and people. */
export const publishToPubSub: Publish = async (topic, event, onlyFor) => {
  client ??= new PubSub({ projectId: projectId() });
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
