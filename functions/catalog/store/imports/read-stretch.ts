import type { Firestore } from 'firebase-admin/firestore';
import type { Import } from '../../../../contracts/catalog/import/import.ts';
import type { Stretch } from '../../domain/import/plan-reading.ts';
import { csvRecords } from './csv-records.ts';
import { jsonLines } from './json-lines.ts';
import { readText } from './parts.ts';

/** Reads on in the text of an import: the whole records or lines that come next, with their places in the file. */
export async function readStretch(db: Firestore, present: Extract<Import, { status: 'reading' }>): Promise<Stretch> {
  const { bytes, isLast } = await readText(db, present);
  if (present.format === 'ndjson') {
    const pieces = jsonLines(bytes, isLast).map((line) => ({ ...placed(line, present), text: line.text }));
    return { pieces, isLast, openQuote: false };
  }
  const { records, openQuote } = await csvRecords(bytes, { delimiter: present.options.delimiter, isLast });
  return { pieces: records.map((record) => ({ ...placed(record, present), cells: record.cells })), isLast, openQuote };
}

type At = { readonly end: number; readonly linesBefore: number; readonly linesThrough: number };

function placed({ end, linesBefore, linesThrough }: At, { offset, line }: { readonly offset: number; readonly line: number }) {
  return { line: line + linesBefore + 1, end: offset + end, linesThrough: line + linesThrough };
}
