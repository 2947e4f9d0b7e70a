import * as z from 'zod/mini';
import { CloudEvent, type EventDefinition, type TypedEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { noCost, runInContext } from '../context.ts';
import { log } from '../logger.ts';
import { isDemoProject } from '../params.ts';
import type { DeadLetters } from './dead-letters.ts';

/** What a consumer does with one type of event; it may be called again with the same event, late and out of order. */
export type Subscription = {
  readonly definition: EventDefinition;
  readonly handle: (event: CloudEvent) => Promise<void>;
};

/** A subscription with its event's data checked and typed. */
export function on<D extends EventDefinition>(definition: D, handle: (event: TypedEvent<D>) => Promise<void>): Subscription {
  return {
    definition,
    handle: (event) =>
      handle({
        ...event,
        type: definition.type,
        data: definition.data.parse(event.data) as z.infer<D['data']>,
      }),
  };
}

/** What a consumer needs to know of itself and the world. */
export type Consumer = {
  readonly name: string;
  readonly topic: string;
  readonly subscriptions: readonly Subscription[];
  readonly deadLetters: DeadLetters;
  readonly now: () => Instant;
  /** An event older than this is parked instead of handled, so that retries end. */
  readonly maxAgeMs?: number;
};

const DAY_MS = 24 * 3_600_000;
const TRANSIENT = new Set(['contention', 'deadline_exceeded']);

function isPermanent(error: unknown): boolean {
  return error instanceof z.core.$ZodError || (error instanceof Rejection && !TRANSIENT.has(error.code));
}

/**
 * Hands one message to the subscription of its type. Resolves when it has been handled, is none of ours, or was parked as a dead letter;
 * throws when it may succeed later, so that Pub/Sub brings it again.
 */
export async function consume(consumer: Consumer, message: unknown, onlyFor?: string): Promise<void> {
  if (onlyFor !== undefined && onlyFor !== consumer.name) return;
  const parsed = CloudEvent.safeParse(message);
  if (!parsed.success)
    return log.error('a message is no CloudEvent and was dropped', {
      consumer: consumer.name,
      problem: z.core.prettifyError(parsed.error),
    });
  const event = parsed.data;
  const subscription = consumer.subscriptions.find(({ definition }) => definition.type === event.type);
  if (!subscription) return;
  const cost = noCost();
  const context = {
    correlationId: event.correlationid,
    causationId: event.id,
    cost,
    ...(event.traceparent ? { traceparent: event.traceparent } : {}),
  };
  await runInContext(context, async () => {
    await handleOrPark(consumer, subscription, event, onlyFor !== undefined);
    log.info('event consumed', { consumer: consumer.name, event: event.id, type: event.type, ...(isDemoProject() ? cost : {}) });
  });
}

async function handleOrPark(consumer: Consumer, subscription: Subscription, event: CloudEvent, replayed: boolean): Promise<void> {
  const now = consumer.now();
  const tooOld = !replayed && Date.parse(now) - Date.parse(event.time) > (consumer.maxAgeMs ?? DAY_MS);
  if (tooOld)
    return consumer.deadLetters.park({
      consumer: consumer.name,
      topic: consumer.topic,
      event,
      reason: 'too_old',
      error: 'The event came later than this consumer takes it.',
      at: now,
    });
  try {
    await subscription.handle(event);
  } catch (error) {
    if (!isPermanent(error)) throw error;
    const reason = error instanceof Rejection ? 'rejected' : 'invalid';
    await consumer.deadLetters.park({
      consumer: consumer.name,
      topic: consumer.topic,
      event,
      reason,
      error: error instanceof Error ? error.message : String(error),
      at: now,
    });
  }
}
