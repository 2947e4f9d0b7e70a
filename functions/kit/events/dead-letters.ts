import type { Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { DeadLetter } from '../../../contracts/kit/documents.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { log } from '../logger.ts';
import { collection } from '../store/collection.ts';
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

/** Publishes a parked event again for its consumer alone and marks the letter; throws when there is no such letter. */
export async function replay(db: Firestore, publish: Publish, id: string, now: Instant): Promise<void> {
  const letter = letters.parse(await letters.ref(db, id).get());
  if (!letter) throw new Error(`There is no dead letter "${id}"`);
  await publish(letter.topic, letter.event, letter.consumer);
  await unitOfWork(db, async (work) => {
    const present = await letters.read(work, id);
    if (present) letters.put(work, id, { ...present, status: 'replayed', replayedAt: now });
  });
}
