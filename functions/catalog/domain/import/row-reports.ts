import type { RowOutcome, RowReason, RowReport } from '../../../../contracts/catalog/import/import.ts';
import type { Rejection } from '../../../../contracts/rejection.ts';
import { type Draft, INPUT_FIELDS } from '../product/decision.ts';
import { same } from '../same.ts';
import { type Entry, lineOf, type ReadGroup } from './read-group.ts';
import type { Fault } from './profiles/said.ts';

/** The fault that a refusal makes: in the row it is about, or else in the first. */
export function faultOf({ code, message, details }: Rejection, read: ReadGroup): Fault {
  const sku = typeof details['sku'] === 'string' ? details['sku'] : undefined;
  const market = typeof details['market'] === 'string' ? details['market'] : '';
  const paths: Record<string, readonly string[]> = {
    sku_taken: ['variants', '0', 'sku'],
    slug_taken: ['slug'],
    unknown_market: ['variants', '0', 'prices', market],
    unknown_category: ['categories'],
  };
  const path = paths[code];
  return { line: lineOf(sku, read), code, message, column: path && read.columnOf(path) };
}

/** Reports of a product that was not written: the rows at fault say why, the others which row that was. */
export function rejectionsOf(slug: string, read: ReadGroup, faults: readonly Fault[]): RowReport[] {
  const [first] = faults;
  return read.entries.map(({ line, sku }) => {
    const own = faults.find((fault) => fault.line === line);
    const reason = own
      ? reasonOf(own)
      : { code: 'product_rejected', message: `The product was not written, because of line ${first?.line ?? 0}` };
    return report(slug, { line, sku }, 'rejected', { reason });
  });
}

function reasonOf({ code, message, column }: Fault): RowReason {
  return column === undefined ? { code, message: short(message) } : { code, message: short(message), column: short(column) };
}

/** A file may hold anything, and a report is to be read. */
function short(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 299)}…`;
}

/** How a product changed by its rows. */
export type Changed = { readonly before: Draft | undefined; readonly after: Draft; readonly note: string | undefined };

/** Reports of a product that was written, or needed not be. What changed of the product as a whole is reported in its first row. */
export function outcomesOf(slug: string, read: ReadGroup, changed: Changed): RowReport[] {
  return read.entries.map((entry, index) => {
    const notes = read.notes.filter(({ line }) => line === entry.line).map(({ text }) => text);
    const all = index === 0 && changed.note !== undefined ? [...notes, changed.note] : notes;
    return report(slug, entry, outcomeOf(entry, index === 0, changed), { notes: all });
  });
}

function outcomeOf(entry: Entry, isFirst: boolean, { before, after }: Changed): RowOutcome {
  if (!before) return 'created';
  const had = before.variants.find(({ sku }) => sku === entry.sku);
  const has = after.variants.find(({ sku }) => sku === entry.sku);
  if (has && !had) return 'created';
  const pictured = entry.pictures.some((url) => !before.media.some((media) => media.url === url));
  const changed = pictured || !same(had, has) || (isFirst && changedAsWhole(before, after));
  return changed ? 'updated' : 'unchanged';
}

function changedAsWhole(before: Draft, after: Draft): boolean {
  const parts = new Set(['variants', 'media', 'options']);
  return before.status !== after.status || INPUT_FIELDS.some((field) => !parts.has(field) && !same(before[field], after[field]));
}

type Said = { readonly reason?: RowReason; readonly notes?: readonly string[] };

function report(
  slug: string,
  { line, sku }: Pick<Entry, 'line' | 'sku'>,
  outcome: RowOutcome,
  { reason, notes = [] }: Said,
): RowReport {
  return {
    line,
    product: slug,
    ...(sku === undefined ? {} : { sku: short(sku) }),
    outcome,
    ...(reason ? { reason } : {}),
    notes: notes.map(short),
  };
}
