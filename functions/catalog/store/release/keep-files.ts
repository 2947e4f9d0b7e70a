import type { Firestore } from 'firebase-admin/firestore';
import type { Instant } from '../../../../contracts/ids.ts';
import { later } from '../../../kit/clock.ts';
import { unitOfWork } from '../../../kit/store/unit-of-work.ts';
import { partIds, toParts } from './file-parts.ts';
import { asFile, type FileDocument, releaseDocuments } from './read-release.ts';

/** How long a file stays readable that the manifest does not name (any more): a browser may hold an old manifest, a release may be under way. */
const KEEP_UNUSED_MS = 24 * 3_600_000;

/** A commit of more than 4 MB hangs in the emulator; production takes 10. */
const COMMIT_BYTES = 2_000_000;

type Part = { readonly id: string; readonly document: FileDocument };

/** When a file goes away that is not in use from now on; Firestore's TTL removes it some time after. */
export function purgeTime(now: Instant): Date {
  return new Date(later(now, KEEP_UNUSED_MS));
}

/**
 * Keeps files as not in use yet. What is kept already stays as it is, and rubbish gets its time anew, so that nothing vanishes before the release that needs it.
 * One read per part, one write per part that is new or was rubbish. Answers how many parts were new.
 */
export async function keepFiles(db: Firestore, files: ReadonlyMap<string, string>, now: Instant): Promise<number> {
  const purgeAt = purgeTime(now);
  let written = 0;
  let batch: Part[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    written += await keepParts(db, batch, purgeAt);
    [batch, bytes] = [[], 0];
  };
  for (const [hash, text] of files) {
    const parts = await toParts(text);
    for (const [n, id] of partIds(hash, parts.length).entries()) {
      const gzip = parts[n] ?? new Uint8Array();
      if (bytes + gzip.byteLength > COMMIT_BYTES) await flush();
      batch.push({ id, document: { kind: 'file', gzip, parts: parts.length, createdAt: now, purgeAt } });
      bytes += gzip.byteLength;
    }
  }
  await flush();
  return written;
}

async function keepParts(db: Firestore, parts: readonly Part[], purgeAt: Date): Promise<number> {
  if (parts.length === 0) return 0;
  return unitOfWork(db, async (work) => {
    const present = (
      await releaseDocuments.readMany(
        work,
        parts.map(({ id }) => id),
      )
    ).map(asFile);

    const missing = parts.filter((_, index) => !present[index]);
    const rubbish = parts.filter((_, index) => present[index]?.purgeAt !== undefined);

    for (const { id, document } of missing) releaseDocuments.create(work, id, document);
    for (const { id } of rubbish) work.update(releaseDocuments.ref(db, id), { purgeAt });
    return missing.length;
  });
}
