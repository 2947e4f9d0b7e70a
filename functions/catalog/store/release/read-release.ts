import type { Firestore } from 'firebase-admin/firestore';
import { CURRENT_RELEASE_ID, Release } from '../../../../contracts/catalog/documents.ts';
import { collection } from '../../../kit/store/collection.ts';
import type { CurrentRelease } from '../../domain/release/current-release.ts';
import { partIds } from './file-parts.ts';

/** The documents of releases. */
export const releaseDocuments = collection(Release);

/** A document that holds a file, or a part of one. */
export type FileDocument = Extract<Release, { kind: 'file' }>;

/** The release that is shown; undefined before the first. One read. */
export async function readCurrent(db: Firestore): Promise<CurrentRelease | undefined> {
  return asCurrent(releaseDocuments.parse(await releaseDocuments.ref(db, CURRENT_RELEASE_ID).get()));
}

/** Narrows what was read as the current release; throws when it is a file. */
export function asCurrent(document: Release | undefined): CurrentRelease | undefined {
  if (document?.kind === 'file') throw new Error('The current release is a file');
  return document;
}

/** Narrows what was read as a file; undefined when it is not there. */
export function asFile(document: Release | undefined): FileDocument | undefined {
  return document?.kind === 'file' ? document : undefined;
}

/** The compressed bytes of a published file; undefined when it, or a part of it, is not there. One read per 900 kB. */
export async function readGzip(db: Firestore, hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const first = asFile(releaseDocuments.parse(await releaseDocuments.ref(db, hash).get()));
  if (!first) return undefined;
  if (first.parts === 1) return first.gzip;
  const refs = partIds(hash, first.parts)
    .slice(1)
    .map((id) => releaseDocuments.ref(db, id));
  const others = (await db.getAll(...refs)).map((snapshot) => asFile(releaseDocuments.parse(snapshot)));
  const parts = [first, ...others].flatMap((file) => (file ? [file.gzip] : []));
  return parts.length === first.parts ? Buffer.concat(parts) : undefined;
}
