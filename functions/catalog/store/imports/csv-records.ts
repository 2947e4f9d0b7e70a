import { parse } from 'csv-parse';

/** A record of a CSV: its cells, where it ends in the bytes, and how many lines end before it and up to its end. */
export type RecordAt = {
  readonly cells: readonly string[];
  readonly end: number;
  readonly linesBefore: number;
  readonly linesThrough: number;
};

/** What bytes of a CSV hold: its whole records, and whether a quote is still open where the file ends. */
export type Records = { readonly records: readonly RecordAt[]; readonly openQuote: boolean };

type Emitted = { readonly record: readonly string[]; readonly info: { readonly bytes: number } };

/**
 * Reads the whole records at the front of some bytes that begin where a record begins; what comes after the last whole one is left for later, unless the file ends here (`isLast`).
 * Quotes may hold line breaks and separators; a quote in the middle of a cell stays as it is; lines end with LF, CRLF or CR.
 */
export async function csvRecords(bytes: Buffer, how: { readonly delimiter: string; readonly isLast: boolean }): Promise<Records> {
  const emitted: Emitted[] = [];
  const openQuote = await new Promise<boolean>((resolve, reject) => {
    const parser = parse({
      bom: true,
      delimiter: how.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      info: true,
    });
    parser.on('data', (one: Emitted) => emitted.push(one));
    parser.on('error', (error: Error & { code?: string }) =>
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? resolve(true) : reject(error),
    );
    parser.on('end', () => resolve(false));
    if (how.isLast) parser.end(bytes);
    else parser.write(bytes, () => resolve(false));
  });
  return { records: withLines(bytes, emitted), openQuote };
}

function withLines(bytes: Buffer, emitted: readonly Emitted[]): RecordAt[] {
  let lines = 0;
  let start = 0;
  return emitted.map(({ record, info }) => {
    const linesBefore = lines;
    lines += breaksIn(bytes.subarray(start, info.bytes));
    start = info.bytes;
    return { cells: record, end: info.bytes, linesBefore, linesThrough: lines };
  });
}

const LF = 10;
const CR = 13;

/** LF, CRLF and CR each end one line. */
function breaksIn(bytes: Uint8Array): number {
  let breaks = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === LF || (bytes[index] === CR && bytes[index + 1] !== LF)) breaks += 1;
  }
  return breaks;
}
