import { FieldPath, type Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { DeadLetter } from '../../../contracts/kit/documents.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { log } from '../logger.ts';
import { collection, type Stored } from '../store/collection.ts';
import { unitOfWork } from '../store/unit-of-work.ts';
import type { Publish } from './relay.ts';

type Letter = z.infer<typeof DeadLetter.schema>;

/** Where events go that a consumer cannot handle for good. */
export type DeadLetters = { park(letter: Omit<Letter, 'status' | 'replayedAt'>): Promise<void> };

const letters = collection(DeadLetter);

/** Dead letters in Firestore; parking the same event again renews its letter. One read, one write. */
export function deadLetters(db: () => Promise<Firestore>): DeadLetters {
  return {
    park: async (letter) => {
      const id = `${letter.consumer}:${letter.event.id}`;
      await unitOfWork(await db(), async (work) => {
        await letters.read(work, id);
        letters.put(work, id, { ...letter, status: 'parked' });
      });
      log.error('an event was parked as a dead letter; replay it when its cause is mended', {
        deadLetter: id,
        reason: letter.reason,
        problem: letter.error,
      });
    },
  };
}

/** Which parked letters to list: of one consumer if it is named, by id, at most `limit` of them (100) from behind the id `after`. */
export type ParkedOf = { readonly consumer?: string | undefined; readonly after?: string | undefined; readonly limit?: number };

/** Letters that wait to be replayed. One read each. */
export async function parkedLetters(db: Firestore, { consumer, after, limit = 100 }: ParkedOf): Promise<Stored<Letter>[]> {
  const parked = letters.all(db).where('status', '==', 'parked');
  const wanted = consumer === undefined ? parked : parked.where('consumer', '==', consumer);
  const byId = wanted.orderBy(FieldPath.documentId()).limit(limit);
  const { docs } = await (after === undefined ? byId : byId.startAfter(after)).get();
  return docs.flatMap((snapshot) => {
    const data = letters.parse(snapshot);
    return data ? [{ id: snapshot.id, data }] : [];
  });
}

/**
 * Publishes a parked event again for its consumer alone and marks the letter; throws when there is no such letter. One that the consumer parks again
 * in the meantime stays parked.
 */
export async function replay(db: Firestore, publish: Publish, id: string, now: Instant): Promise<void> {
  const letter = letters.parse(await letters.ref(db, id).get());
  if (!letter) throw new Error(`There is no dead letter "${id}"`);
  await publish(letter.topic, letter.event, letter.consumer);
  await unitOfWork(db, async (work) => {
    const present = await letters.read(work, id);
    if (present?.at === letter.at) letters.put(work, id, { ...present, status: 'replayed', replayedAt: now });
  });
}
