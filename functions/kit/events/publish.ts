// A plain import: this file itself is loaded lazily, and a lazy import of a CommonJS package loses its names in the bundle.
import { PubSub } from '@google-cloud/pubsub';
import { projectId } from '../params.ts';
import { CLOCK_TOPIC } from '../sweeps/clock-topic.ts';
import type { Tick } from '../sweeps/tick.ts';
import type { Publish } from './relay.ts';

let client: PubSub | undefined;

/** Publishes to Pub/Sub: the CloudEvent as JSON in the data, its type, subject and id as attributes for filters and people. */
export const publishToPubSub: Publish = async (topic, event, onlyFor) => {
  await publish(topic, event, {
    'ce-id': event.id,
    'ce-type': event.type,
    'ce-subject': event.subject,
    ...(onlyFor ? { 'only-for': onlyFor } : {}),
  });
};

/** Publishes a tick of the clock to every service. */
export async function publishTick(tick: Tick): Promise<void> {
  await publish(CLOCK_TOPIC, tick, {});
}

async function publish(topic: string, json: object, attributes: Readonly<Record<string, string>>): Promise<void> {
  client ??= new PubSub({ projectId: projectId() });
  await client.topic(topic, { batching: { maxMessages: 1 } }).publishMessage({ json, attributes });
}
