import type { CloudEvent } from '../../../contracts/event.ts';
import { messagePublished } from '../platform/cloud-event.ts';
import { serveFunction, type ServedFunction } from '../serve.ts';
import type { Trial } from './delivery.ts';

/** A consumer function to be tried: where it is, what it hears, and what it leads to. */
export interface ConsumerUnderTrial<S> {
  readonly projectId: string;
  readonly service: string;
  readonly target: string;
  readonly topic: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly events: readonly CloudEvent[];
  readonly snapshot: () => Promise<S>;
  /** Closes what the test opened for it. */
  readonly close: () => Promise<void>;
}

/** The trial of a built consumer, which gets its events as Pub/Sub brings them. */
export function consumerTrial<S>(consumer: ConsumerUnderTrial<S>): Trial<CloudEvent, S> {
  const { projectId, service, target, topic, env = {}, events, snapshot, close } = consumer;
  const serve = (crashAt: number) =>
    serveFunction({ service, target, signature: 'cloudevent', projectId, env: { ...env, CARTWRIGHT_CRASH_AT: String(crashAt) } });
  // Started when first needed: a trial that crashes starts it with its own crash.
  let served: Promise<ServedFunction> | undefined;
  return {
    events,
    deliver: async (event) => {
      served ??= serve(0);
      const data = Buffer.from(JSON.stringify(event)).toString('base64');
      await messagePublished((await served).url, projectId, topic, { data, attributes: {} });
      return true;
    },
    snapshot,
    restart: async (crashAt) => {
      await (await served)?.stop();
      served = serve(crashAt);
      await served;
    },
    stop: async () => {
      await (await served)?.stop();
      await close();
    },
  };
}
