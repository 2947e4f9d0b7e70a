import type { RowReason, StagedRow } from '../../../../contracts/catalog/import/import.ts';
import type { ReadRow } from './read-records.ts';

/** How large the rows of one product may be together, in characters of their JSON, and how many they may be. */
export const MAX_GROUP_CHARS = 350_000;

/** How many rows one product may have: its variants, and rows that bring only a picture. */
export const MAX_GROUP_ROWS = 250;

/** How much one commit may carry of what was read, in characters; a commit stays far below what Firestore takes. */
const MAX_BATCH_CHARS = 1_200_000;

/** The rows of a product so far, and how many characters of JSON they are. */
export type Group = {
  readonly slug: string;
  readonly ordinal: number;
  readonly rows: readonly StagedRow[];
  readonly chars: number;
};

/** A row that belongs to no product. */
export type LoneRow = { readonly line: number; readonly reason: RowReason; readonly slug?: string };

/** What a stretch of rows makes: the groups that grew, how many of them are new, the rows that stand alone, and how many of all rows were taken. */
export type Grouped = {
  readonly groups: readonly Group[];
  readonly fresh: number;
  readonly lone: readonly LoneRow[];
  readonly taken: number;
};

/**
 * Adds rows to the groups of their products; `present` are those that were there before. It takes as many rows from the front as one commit may carry, and at least one.
 * A product whose rows become too many is spoilt and takes no more; those that still come stand alone.
 */
export function groupRows(rows: readonly ReadRow[], present: ReadonlyMap<string, Group>): Grouped {
  const grown = new Map<string, Group>();
  const lone: LoneRow[] = [];
  let chars = 0;
  let taken = 0;
  for (const read of rows) {
    const group = read.slug === undefined ? undefined : (grown.get(read.slug) ?? present.get(read.slug));
    const size = read.slug === undefined ? OVERHEAD : sizeOf(read.row);
    const cost = size + OVERHEAD + (group && !grown.has(group.slug) ? group.chars : 0);
    if (taken > 0 && chars + cost > MAX_BATCH_CHARS) break;
    chars += cost;
    taken += 1;
    const alone = aloneness(read, group);
    if (alone) lone.push(alone);
    else if (read.slug !== undefined) grown.set(read.slug, grow(group, read.slug, read.row, size));
  }
  return { groups: [...grown.values()], fresh: [...grown.keys()].filter((slug) => !present.has(slug)).length, lone, taken };
}

/** Why a row joins no group, or undefined when it does. */
function aloneness(read: ReadRow, group: Group | undefined): LoneRow | undefined {
  if (read.slug === undefined) return { line: read.line, reason: read.reason };
  if (!group) return undefined;
  const { slug, row } = read;
  if ('product' in row) return { line: row.line, reason: repeated(group), slug };
  return isSpoilt(group) ? { line: row.line, reason: TOO_MUCH, slug } : undefined;
}

const OVERHEAD = 300;

const TOO_MUCH: RowReason = {
  code: 'product_too_large',
  message: `The rows of one product are at most ${MAX_GROUP_ROWS}, and at most ${MAX_GROUP_CHARS} characters together`,
};

function grow(group: Group | undefined, slug: string, row: StagedRow, size: number): Group {
  const { ordinal, rows, chars } = group ?? { ordinal: row.line, rows: [], chars: 0 };
  const grown = { slug, ordinal, rows: [...rows, row], chars: chars + size };
  if (grown.rows.length <= MAX_GROUP_ROWS && grown.chars <= MAX_GROUP_CHARS) return grown;
  const spoilt = grown.rows.map(({ line }) => ({ line, reason: TOO_MUCH }));
  return { slug, ordinal, rows: spoilt, chars: JSON.stringify(spoilt).length };
}

/** A line of JSON tells all of its product, so a second one has nothing to add. */
function repeated({ ordinal }: Group): RowReason {
  return { code: 'repeated_product', message: `Line ${ordinal} tells of this product already`, column: '/slug' };
}

function isSpoilt({ rows }: Group): boolean {
  const last = rows.at(-1);
  return last !== undefined && 'reason' in last && last.reason.code === TOO_MUCH.code;
}

function sizeOf(row: StagedRow): number {
  return JSON.stringify(row).length + 1;
}
