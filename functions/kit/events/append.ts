import type { ActorRef } from '../../../contracts/actor.ts';
import { EventDocument, type EventDefinition } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { currentContext } from '../context.ts';
import { plain } from '../store/collection.ts';
import type { Work } from '../store/work.ts';

type Decided = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** Where events go, and under whose name: the aggregate's collection and id, the version it had, when and by whom. */
export type Append = {
  readonly collection: string;
  readonly id: string;
  /** The aggregate's version before; 0 for a new one. */
  readonly version: number;
  readonly at: Instant;
  readonly by: ActorRef;
  readonly causationId?: string;
};

/** How an event's document is named: ten digits, so that ids sort as the versions do. */
export function eventKey(seq: number): string {
  return String(seq).padStart(10, '0');
}

/**
 * Adds events to an aggregate's history in the commit that changes it; the caller writes the answered version into the aggregate.
 * Each event's data is checked against its definition in `catalogue`; an undefined type throws.
 */
export function append(
  work: Work,
  catalogue: Readonly<Record<string, EventDefinition>>,
  to: Append,
  events: readonly Decided[],
): number {
  const context = currentContext();
  let seq = to.version;
  for (const event of events) {
    seq += 1;
    const definition = catalogue[event.type];
    if (!definition) throw new Error(`${event.type} is not among the events of ${to.collection}`);
    const causationId = to.causationId ?? context?.causationId;
    const document: EventDocument = {
      id: `${to.collection}-${to.id}-${seq}`,
      type: event.type,
      seq,
      subject: `${to.collection}/${to.id}`,
      at: to.at,
      actor: to.by,
      correlationId: context?.correlationId ?? `${to.collection}-${to.id}`,
      causationId,
      traceparent: context?.traceparent,
      data: definition.data.parse(event.data),
      relay: 'pending',
    } as EventDocument;
    work.create(
      work.db.collection(to.collection).doc(to.id).collection('events').doc(eventKey(seq)),
      plain(EventDocument.parse(plain(document))),
    );
  }
  return seq;
}

/** A service's events by their type, as `append` and the consumers look them up. */
export function catalogueOf(definitions: Readonly<Record<string, EventDefinition>>): Readonly<Record<string, EventDefinition>> {
  return Object.fromEntries(Object.values(definitions).map((definition) => [definition.type, definition]));
}
