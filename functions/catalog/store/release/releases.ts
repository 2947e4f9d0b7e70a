import type { Firestore } from 'firebase-admin/firestore';
import type { Releases } from '../../ports.ts';
import { textOf } from './file-parts.ts';
import { keepFiles } from './keep-files.ts';
import { readCurrent, readGzip } from './read-release.ts';
import { showRelease } from './show-release.ts';
import { atOneInstant } from './source-at.ts';

/** The releases in Firestore. */
export function releasesStore(db: () => Promise<Firestore>): Releases {
  return {
    atOneInstant: async (read) => atOneInstant(await db(), read),
    current: async () => readCurrent(await db()),
    read: async (hash) => {
      const bytes = await readGzip(await db(), hash);
      return bytes && textOf(bytes);
    },
    keep: async (files, now) => keepFiles(await db(), files, now),
    show: async (next, now) => showRelease(await db(), next, now),
  };
}
