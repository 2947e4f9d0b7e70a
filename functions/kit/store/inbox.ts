import type { Instant } from '../../../contracts/ids.ts';
import { InboxEntry } from '../../../contracts/kit/documents.ts';
import { later } from '../clock.ts';
import { collection } from './collection.ts';
import type { Work } from './work.ts';

const inbox = collection(InboxEntry);
const KEEP_MS = 30 * 24 * 3_600_000;

/**
 * Tells whether a consumer meets this event for the first time, and if so notes it in the same commit as the effect.
 * False means the effect has been committed before: do nothing and be content. One read, one write.
 */
export async function firstTime(work: Work, consumer: string, eventId: string, now: Instant): Promise<boolean> {
  const id = `${consumer}:${eventId}`;
  if (await inbox.read(work, id)) return false;
  inbox.create(work, id, { consumer, event: eventId, at: now, purgeAt: new Date(later(now, KEEP_MS)) });
  return true;
}
