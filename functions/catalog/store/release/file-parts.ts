import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

/** How many bytes of a file one document holds; Firestore takes a mebibyte with everything else in it. */
export const PART_BYTES = 900_000;

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** A text compressed, in parts that fit into a document each. */
export async function toParts(text: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const bytes = await compress(text, { level: 9 });
  const parts = Math.max(1, Math.ceil(bytes.byteLength / PART_BYTES));
  return Array.from({ length: parts }, (_, n) => bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES));
}

/** The text of compressed bytes. */
export async function textOf(gzipped: Uint8Array): Promise<string> {
  return (await expand(gzipped)).toString('utf8');
}

/** The ids of the documents that hold a file. */
export function partIds(hash: string, parts: number): string[] {
  return Array.from({ length: parts }, (_, n) => (n === 0 ? hash : `${hash}-${n}`));
}
