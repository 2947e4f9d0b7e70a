import type { Import, ImportProblem } from '../../../../contracts/catalog/import/import.ts';
import { type Group, groupRows, type LoneRow } from './group-rows.ts';
import { bytesOf, failImport, readOn } from './life.ts';
import { type ReadRow, readHeader, readLine, readRecord } from './read-records.ts';

type Reading = Extract<Import, { status: 'reading' }>;
type Place = { readonly line: number; readonly end: number; readonly linesThrough: number };

/** A record or line of the text: the line it begins on, the offset it ends at, and how many lines end up to there. */
export type Piece = Place & ({ readonly cells: readonly string[] } | { readonly text: string });

/** What comes next in the text: its whole records or lines, whether the text ends with them, and whether it ends in the middle of a quote. */
export type Stretch = { readonly pieces: readonly Piece[]; readonly isLast: boolean; readonly openQuote: boolean };

/** The rows that a stretch holds, each with its place, after the header if it begins with one. */
export type Plan = {
  readonly rows: readonly (Place & { readonly read: ReadRow | undefined })[];
  readonly header: { readonly columns: string[]; readonly ignored: string[] } | undefined;
  readonly isLast: boolean;
};

/** How many records one step takes at most. */
const MOST_RECORDS = 400;

/** Reads the rows of a stretch; a text that cannot be read on is a problem of the whole import. */
export function planReading(
  present: Reading,
  { pieces, isLast, openQuote }: Stretch,
): Plan | { readonly problem: ImportProblem } {
  const stuck = pieces.length === 0 && !isLast;
  if (openQuote || stuck) return { problem: unreadable(openQuote, (pieces.at(-1)?.linesThrough ?? present.line) + 1) };
  const [first, ...rest] = pieces;
  if (present.format === 'ndjson' || present.header)
    return { rows: rowsOf(pieces, present.header ?? [], present), header: undefined, isLast };
  if (!first || !('cells' in first)) return { problem: { code: 'empty', message: 'The file has no header.', line: 1 } };
  const header = readHeader(first.cells, present.profile);
  if ('problem' in header) return header;
  return { rows: [{ ...first, read: undefined }, ...rowsOf(rest, header.columns, present)], header, isLast };
}

function unreadable(openQuote: boolean, line: number): ImportProblem {
  if (openQuote) return { code: 'open_quote', message: `A quote is opened in the row on line ${line} and never closed.`, line };
  return {
    code: 'row_too_long',
    message: `The row on line ${line} does not end within a megabyte; look for a quote that is never closed.`,
    line,
  };
}

function rowsOf(pieces: readonly Piece[], columns: readonly string[], { profile }: Reading): Plan['rows'] {
  return pieces.map((piece) => {
    const { line, end, linesThrough } = piece;
    return { line, end, linesThrough, read: readPiece(piece, columns, profile) };
  });
}

function readPiece(piece: Piece, columns: readonly string[], profile: Import['profile']): ReadRow | undefined {
  if ('text' in piece) return piece.text === '' ? undefined : readLine(piece);
  return piece.cells.every((cell) => cell === '') ? undefined : readRecord(piece, columns, profile);
}

/** The products that a plan's first rows tell of, as far as one step may take them. */
export function slugsOf(plan: Plan): string[] {
  return [...new Set(plan.rows.slice(0, MOST_RECORDS).flatMap(({ read }) => read?.slug ?? []))];
}

/** What a step of reading writes: the import as it stands then, the groups that grew, and the rows that stand alone. */
export type ReadStep = { readonly next: Import; readonly groups: readonly Group[]; readonly lone: readonly LoneRow[] };

/** Decides a step of reading: as many rows from the front of the plan as one commit may carry. */
export function decideReading(present: Reading, plan: Plan, groups: ReadonlyMap<string, Group>, now: string): ReadStep {
  const candidates = plan.rows.slice(0, MOST_RECORDS);
  const reads = candidates.flatMap(({ read }) => read ?? []);
  const grouped = groupRows(reads, groups);
  const used = usedOf(candidates, grouped.taken);
  const last = candidates[used - 1];
  const progress = {
    offset: used === plan.rows.length && plan.isLast ? bytesOf(present) : (last?.end ?? present.offset),
    line: last?.linesThrough ?? present.line,
    rows: grouped.taken,
    products: grouped.fresh,
    rejected: grouped.lone.length,
    header: plan.header,
  };
  return { next: readOn(present, progress, now), groups: grouped.groups, lone: grouped.lone };
}

/** How many candidates stand before the first row that was not taken; blank ones count as taken. */
function usedOf(candidates: Plan['rows'], taken: number): number {
  let rows = 0;
  const index = candidates.findIndex(({ read }) => read !== undefined && (rows += 1) > taken);
  return index === -1 ? candidates.length : index;
}

/** How an import stands whose text cannot be read on. */
export function failReading(present: Reading, problem: ImportProblem, now: string): ReadStep {
  return { next: failImport(present, problem, now), groups: [], lone: [] };
}
