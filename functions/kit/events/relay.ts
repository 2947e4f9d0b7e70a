import { FieldValue, type DocumentReference, type Firestore } from 'firebase-admin/firestore';
import { CloudEvent, EventDocument } from '../../../contracts/event.ts';
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
  await ref.update({ relay: FieldValue.delete() });
}

/**
 * Publishes events that no trigger published within `olderThan`: the sweeper behind the relay. `serviceOf` names the service (and topic) of each aggregate collection.
 * Answers how many it published.
 */
export async function relayForgotten(
  db: Firestore,
  publish: Publish,
  sweep: { readonly serviceOf: Readonly<Record<string, string>>; readonly olderThan: string; readonly limit?: number },
): Promise<number> {
  const pending = await db
    .collectionGroup('events')
    .where('relay', '==', 'pending')
    .limit(sweep.limit ?? 200)
    .get();
  let published = 0;
  for (const snapshot of pending.docs) {
    const document = EventDocument.parse(snapshot.data());
    const service = sweep.serviceOf[document.subject.split('/')[0] ?? ''];
    if (service === undefined || document.at > sweep.olderThan) continue;
    await relay(snapshot.ref, snapshot.data(), service, publish);
    published += 1;
  }
  if (published > 0) log.warn('events had not been relayed and were now', { published });
  return published;
}
