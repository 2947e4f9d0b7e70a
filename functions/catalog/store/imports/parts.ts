import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Firestore } from 'firebase-admin/firestore';
import { type Import, ImportPart, MAX_PART_BYTES, type PartInfo } from '../../../../contracts/catalog/import/import.ts';
import { collection } from '../../../kit/store/collection.ts';
import type { Work } from '../../../kit/store/work.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const partsOf = (importId: string) => collection(ImportPart, { importId });

/** What a text is known by: its bytes and their SHA-256. */
export function partInfo(n: number, text: string): PartInfo {
  const bytes = Buffer.from(text);
  return { n, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes the text of a part, compressed, into the commit that notes it. */
export async function writePart(work: Work, present: Import, part: PartInfo, text: string): Promise<void> {
  const parts = partsOf(present.id);
  await parts.read(work, partId(part.n));
  parts.put(work, partId(part.n), { ...part, gzip: await zip(text), purgeAt: present.purgeAt });
}

/** The text of an import from where it has been read, a megabyte or more while there is as much, and whether it ends there. One read for each part it touches. */
export async function readText(
  db: Firestore,
  present: Extract<Import, { status: 'reading' }>,
): Promise<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  const { first, ids } = partsFrom(present);
  const parts = partsOf(present.id);
  const found = ids.length === 0 ? [] : await db.getAll(...ids.map((id) => parts.ref(db, id)));
  const texts = await Promise.all(found.map(async (snapshot) => unzip(ImportPart.schema.parse(snapshot.data()).gzip)));
  const bytes = Buffer.concat(texts).subarray(present.offset - first);
  const total = present.parts.reduce((sum, part) => sum + part.bytes, 0);
  return { bytes, isLast: present.offset + bytes.length >= total };
}

function partsFrom({ parts, offset }: Extract<Import, { status: 'reading' }>): { first: number; ids: string[] } {
  const ids: string[] = [];
  let first = 0;
  let end = 0;
  for (const part of parts) {
    const start = end;
    end += part.bytes;
    if (end <= offset) continue;
    if (ids.length === 0) first = start;
    ids.push(partId(part.n));
    if (end - offset >= MAX_PART_BYTES) break;
  }
  return { first, ids };
}

/** Ids of parts sort as their numbers do. */
function partId(n: number): string {
  return String(n).padStart(3, '0');
}
