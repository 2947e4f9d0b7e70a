import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { CURRENT_RELEASE_ID } from '../../../../contracts/catalog/documents.ts';
import type { FileHash } from '../../../../contracts/catalog/published/manifest.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import { unitOfWork } from '../../../kit/store/unit-of-work.ts';
import type { Work } from '../../../kit/store/work.ts';
import type { CurrentRelease, NextRelease } from '../../domain/release/current-release.ts';
import { isAsLateAs, takeOver } from '../../domain/release/take-over.ts';
import { partIds } from './file-parts.ts';
import { purgeTime } from './keep-files.ts';
import { asCurrent, asFile, releaseDocuments } from './read-release.ts';

/**
 * Shows a release: in one commit the pointer moves, the files that come into use lose their `purgeAt` and those that go out of use get one. So a file that the pointer names
 * always exists and is never rubbish, whatever releases run at once. Throws when a file of the release is not kept.
 * One read and one write per part of a file that begins or ends to be used, and for the pointer.
 */
export async function showRelease(db: Firestore, next: NextRelease, now: Instant): Promise<CurrentRelease> {
  return unitOfWork(db, async (work) => {
    const present = asCurrent(await releaseDocuments.read(work, CURRENT_RELEASE_ID));
    if (present && isAsLateAs(present, next)) return present;
    const taken = takeOver(present, next);
    const begun = await partsOf(work, taken.begun);
    const ended = await partsOf(work, taken.ended);
    const gone = taken.begun.find((hash) => !begun.has(hash));
    if (gone !== undefined) throw new Error(`The file ${gone} of the release ${next.manifest.release} is not kept`);

    releaseDocuments.put(work, CURRENT_RELEASE_ID, taken.current);
    for (const id of [...begun.values()].flat()) work.update(releaseDocuments.ref(db, id), { purgeAt: FieldValue.delete() });
    for (const id of [...ended.values()].flat()) work.update(releaseDocuments.ref(db, id), { purgeAt: purgeTime(now) });
    return taken.current;
  });
}

/** The ids of the documents of each file, read so that they can be written; a file that lacks any of its documents is missing. */
async function partsOf(work: Work, hashes: readonly FileHash[]): Promise<ReadonlyMap<FileHash, readonly string[]>> {
  const first = (await releaseDocuments.readMany(work, hashes)).map(asFile);
  const ids = new Map(hashes.flatMap((hash, index) => (first[index] ? [[hash, partIds(hash, first[index].parts)]] : [])));
  for (const [hash, parts] of ids) {
    const others = await releaseDocuments.readMany(work, parts.slice(1));
    if (others.some((document) => !asFile(document))) ids.delete(hash);
  }
  return ids;
}
