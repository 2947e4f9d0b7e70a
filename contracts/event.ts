import * as z from 'zod/mini';
import { ActorRef } from './actor.ts';
import { Instant } from './ids.ts';

/** What one kind of event says: its versioned public type and the schema of its data. */
export type EventDefinition<T extends string = string, S extends z.ZodMiniType = z.ZodMiniType> = {
  readonly type: T;
  readonly data: S;
};

/** Defines an event: a past-tense name with its aggregate (`order.paid`), a version, and the schema of its data. */
export function defineEvent<N extends string, V extends number, S extends z.ZodMiniType>(
  name: N,
  version: V,
  data: S,
): EventDefinition<`${N}.v${V}`, S> {
  return { type: `${name}.v${version}`, data };
}

/** Makes an event of a definition; the data is typed, and checked again when it is written. */
export function newEvent<T extends string, S extends z.ZodMiniType>(
  definition: EventDefinition<T, S>,
  data: z.infer<S>,
): { readonly type: T; readonly data: z.infer<S> } {
  return { type: definition.type, data };
}

/**
 * The document `<collection>/{id}/events/{seq}`: a line of the aggregate's history, and the outbox's entry until it has been relayed.
 * `relay` is there only as long as it has not been published.
 */
export const EventDocument = z.object({
  id: z.string(),
  type: z.string(),
  seq: z.int().check(z.minimum(1)),
  subject: z.string(),
  at: Instant,
  actor: ActorRef,
  correlationId: z.string(),
  causationId: z.optional(z.string()),
  traceparent: z.optional(z.string()),
  data: z.record(z.string(), z.unknown()),
  relay: z.optional(z.literal('pending')),
});
export type EventDocument = z.infer<typeof EventDocument>;

/** An event on its way: a CloudEvent 1.0 in JSON; `subject` is `<collection>/<aggregate id>`, `sequence` its version. */
export const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: Instant,
  datacontenttype: z.literal('application/json'),
  sequence: z.int().check(z.minimum(1)),
  correlationid: z.string(),
  causationid: z.optional(z.string()),
  traceparent: z.optional(z.string()),
  actor: ActorRef,
  data: z.record(z.string(), z.unknown()),
});
export type CloudEvent = z.infer<typeof CloudEvent>;

/** A CloudEvent whose data has been checked against its definition. */
export type TypedEvent<D extends EventDefinition> = Omit<CloudEvent, 'type' | 'data'> & {
  readonly type: D['type'];
  readonly data: z.infer<D['data']>;
};
