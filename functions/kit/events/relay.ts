import { FieldValue, type DocumentReference, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { CloudEvent, EventDocument } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { checkpoint } from '../checkpoint.ts';
import { plain } from '../store/collection.ts';
import { log } from '../logger.ts';

/** Puts a CloudEvent on a topic; resolves when Pub/Sub has taken it. `onlyFor` addresses one consumer, for a replay. */
export type Publish = (topic: string, event: CloudEvent, onlyFor?: string) => Promise<void>;

/** The CloudEvent that an event's document stands for. */
export function toCloudEvent(document: EventDocument, service: string): CloudEvent {
  return CloudEvent.parse(
    plain({
      specversion: '1.0',
      id: document.id,
      source: `/cartwright/${service}`,
      type: document.type,
      subject: document.subject,
      time: document.at,
      datacontenttype: 'application/json',
      sequence: document.seq,
      correlationid: document.correlationId,
      causationid: document.causationId,
      traceparent: document.traceparent,
      actor: document.actor,
      data: document.data,
    }),
  );
}

/** Publishes the event of a document and then marks it as published; a crash between the two publishes it again, and consumers dedupe. One write. */
export async function relay(ref: DocumentReference, data: unknown, service: string, publish: Publish): Promise<void> {
  const document = EventDocument.parse(data);
  if (document.relay === undefined) return;
  await publish(service, toCloudEvent(document, service));
  checkpoint('published, not yet marked');
  await ref.update({ relay: FieldValue.delete() });
}

/** Whose forgotten events to publish: a service's, of its aggregate collections, appended before `olderThan`; at most `limit` of each collection. */
export type Forgotten = {
  readonly service: string;
  readonly collections: readonly string[];
  readonly olderThan: Instant;
  readonly limit?: number;
};

/** The sweeper behind the relay: publishes events that no trigger has published; one that cannot be published does not hold up the others. Answers how many. */
export async function relayForgotten(
  db: Firestore,
  publish: Publish,
  forgotten: Forgotten,
): Promise<{ readonly relayed: number }> {
  let relayed = 0;
  for (const collection of forgotten.collections) {
    const pending = db.collectionGroup('events').where('relay', '==', 'pending');
    const ofCollection = pending.where('subject', '>=', `${collection}/`).where('subject', '<', `${collection}0`);
    const found = await ofCollection.limit(forgotten.limit ?? 200).get();
    for (const snapshot of found.docs) {
      const at: unknown = snapshot.get('at');
      if (typeof at === 'string' && at > forgotten.olderThan) continue;
      if (await couldRelay(snapshot, forgotten.service, publish)) relayed += 1;
    }
  }
  if (relayed > 0) log.warn('events had not been relayed and were now', { service: forgotten.service, relayed });
  return { relayed };
}

async function couldRelay(snapshot: QueryDocumentSnapshot, service: string, publish: Publish): Promise<boolean> {
  try {
    await relay(snapshot.ref, snapshot.data(), service, publish);
    return true;
  } catch (error) {
    log.error('an event could not be relayed; the next sweep tries again', { event: snapshot.ref.path, problem: error });
    return false;
  }
}
