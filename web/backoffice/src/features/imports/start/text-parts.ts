import { MAX_PART_BYTES, MAX_PARTS } from '../../../../../../contracts/catalog/import/import.ts';

/** Why a file cannot be brought. */
export class UnfitFile extends Error {
  readonly reason: 'empty' | 'too_large' | 'not_utf8';

  constructor(reason: UnfitFile['reason'], message: string) {
    super(message);
    this.name = 'UnfitFile';
    this.reason = reason;
  }
}

/** Where a file is cut: the byte behind each part. Each part has at most `most` bytes and ends between two characters. Fails with UnfitFile. */
export async function cutsOf(file: Blob, most = MAX_PART_BYTES): Promise<number[]> {
  if (file.size === 0) throw new UnfitFile('empty', 'The file is empty.');
  const cuts: number[] = [];
  for (let start = 0; start < file.size; ) {
    const end = start + most >= file.size ? file.size : await characterBefore(file, start + most);
    if (end <= start) throw notText();
    cuts.push(end);
    start = end;
    if (cuts.length > MAX_PARTS) {
      throw new UnfitFile('too_large', `The file has more than ${MAX_PARTS} parts of a megabyte. Split it into several files.`);
    }
  }
  return cuts;
}

/** The text of a file between two cuts; a mark of byte order at its very beginning is no part of it. Fails with UnfitFile where it is not UTF-8. */
export async function textBetween(file: Blob, start: number, end: number): Promise<string> {
  try {
    const bytes = await file.slice(start, end).arrayBuffer();
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: start > 0 }).decode(bytes);
  } catch {
    throw notText();
  }
}

/** The last place up to `at` where a character begins: a character has four bytes at most, and all but its first look like 10xxxxxx. */
async function characterBefore(file: Blob, at: number): Promise<number> {
  const bytes = new Uint8Array(await file.slice(Math.max(0, at - 3), at + 1).arrayBuffer());
  for (let back = 0; back < bytes.length; back += 1) {
    const byte = bytes[bytes.length - 1 - back] ?? 0;
    if ((byte & 0b1100_0000) !== 0b1000_0000) return at - back;
  }
  throw notText();
}

function notText(): UnfitFile {
  return new UnfitFile('not_utf8', 'The file is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”.');
}
