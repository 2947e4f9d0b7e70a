import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';
import { DeadLetter } from '../../../contracts/kit/documents.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { checkpoint } from '../checkpoint.ts';
import { later } from '../clock.ts';
import { log } from '../logger.ts';
import { collection, type Stored } from '../store/collection.ts';
import { pageOf, type Page, type PageAsked } from '../store/page-of.ts';
import { unitOfWork } from '../store/unit-of-work.ts';
import type { Work } from '../store/work.ts';
import type { Publish } from './relay.ts';

type Letter = z.infer<typeof DeadLetter.schema>;

/** Where events go that a consumer cannot handle for good. */
export type DeadLetters = { park(letter: Omit<Letter, 'status' | 'replayedAt' | 'purgeAt'>): Promise<void> };

const letters = collection(DeadLetter);

/** How long a letter is kept after its replay, to be looked up; one that waits is kept until somebody replays it. */
const KEEP_REPLAYED_MS = 90 * 24 * 3_600_000;

/** Dead letters in Firestore; parking the same event again renews its letter, which then waits anew. One read, one write. */
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

/** Which letters to list, newest first. */
export type LettersOf = PageAsked & {
  readonly status?: Letter['status'] | undefined;
  readonly consumer?: string | undefined;
};

/** A page of letters, newest first. One read each, and one to know whether more follow. */
export async function listLetters(db: Firestore, { status, consumer, ...page }: LettersOf): Promise<Page<Stored<Letter>>> {
  let query = letters.all(db).orderBy('at', 'desc').orderBy(FieldPath.documentId(), 'desc');
  if (status !== undefined) query = query.where('status', '==', status);
  if (consumer !== undefined) query = query.where('consumer', '==', consumer);
  const parse = (snapshot: DocumentSnapshot) => ({ id: snapshot.id, data: DeadLetter.schema.parse(snapshot.data()) });
  return pageOf({ query, placeOf: (snapshot) => [parse(snapshot).data.at, snapshot.id], parse }, page, 2);
}

/** One letter, or undefined. One read. */
export async function findLetter(db: Firestore, id: string): Promise<Letter | undefined> {
  return letters.parse(await letters.ref(db, id).get());
}

/** A replay: of which letter, when, and what else is to be written in the commit that marks it. */
export type Replay = {
  readonly id: string;
  readonly now: Instant;
  readonly alongside?: (work: Work, letter: Letter) => Promise<void>;
};

/**
 * Publishes a parked event again for its consumer alone and marks the letter; answers it as it is then, undefined when there is none. One that was
 * replayed already is left alone, and one that the consumer parks again in the meantime stays parked.
 */
export async function replay(db: Firestore, publish: Publish, { id, now, alongside }: Replay): Promise<Letter | undefined> {
  const letter = await findLetter(db, id);
  if (letter?.status !== 'parked') return letter;
  await publish(letter.topic, letter.event, letter.consumer);
  checkpoint('published again, not yet marked');
  return unitOfWork(db, async (work) => {
    const present = await letters.read(work, id);
    await alongside?.(work, letter);
    if (present?.at !== letter.at) return present;
    const purgeAt = present.purgeAt ?? new Date(later(now, KEEP_REPLAYED_MS));
    const replayed: Letter = { ...present, status: 'replayed', replayedAt: present.replayedAt ?? now, purgeAt };
    letters.put(work, id, replayed);
    return replayed;
  });
}
