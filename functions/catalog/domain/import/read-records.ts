import type { ImportProblem, ImportProfile, RowReason, StagedRow } from '../../../../contracts/catalog/import/import.ts';
import { Slug } from '../../../../contracts/ids.ts';
import { isCartwrightColumn } from './profiles/rows-of-cartwright.ts';
import { isShopifyColumn } from './profiles/rows-of-shopify.ts';
import { slugFrom } from './profiles/slug-from.ts';

/** A record of a CSV as it stands in the file: the line it begins on, and its cells. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** A line of a file of JSON lines. */
export type JsonLine = { readonly line: number; readonly text: string };

/** A row that was read: the product it belongs to, or why it belongs to none. */
export type ReadRow =
  | { readonly slug: string; readonly row: StagedRow }
  | { readonly slug: undefined; readonly line: number; readonly reason: RowReason };

const SLUG_COLUMN: Readonly<Record<ImportProfile, string>> = { cartwright: 'product', shopify: 'Handle' };
const NEEDED: Readonly<Record<ImportProfile, readonly string[]>> = {
  cartwright: ['product', 'sku'],
  shopify: ['Handle', 'Title', 'Variant Price'],
};

/** What a header says: its columns, and which of them nothing is made of; or why the file cannot be read. */
export function readHeader(
  cells: readonly string[],
  profile: ImportProfile,
): { readonly columns: string[]; readonly ignored: string[] } | { readonly problem: ImportProblem } {
  const columns = cells.map((cell) => cell.trim());
  const double = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (double !== undefined) return problem('double_column', `The column "${double}" stands twice in the header.`);
  const missing = NEEDED[profile].filter((column) => !columns.includes(column));
  if (missing.length > 0) return problem('missing_column', `The header lacks ${missing.map((one) => `"${one}"`).join(', ')}.`);
  const isKnown = profile === 'shopify' ? isShopifyColumn : isCartwrightColumn;
  const unknown = columns.filter((column) => column !== '' && !isKnown(column));
  if (profile === 'cartwright' && unknown.length > 0) {
    return problem('unknown_column', `The header has unknown columns: ${unknown.map((one) => `"${one}"`).join(', ')}.`);
  }
  return { columns, ignored: unknown };
}

function problem(code: string, message: string): { readonly problem: ImportProblem } {
  return { problem: { code, message: message.slice(0, 500), line: 1 } };
}

/** Gives a record of a CSV to the product it belongs to. A record that has not as many cells as the header spoils its product, if that can be told. */
export function readRecord({ line, cells }: CsvRecord, columns: readonly string[], profile: ImportProfile): ReadRow {
  const column = SLUG_COLUMN[profile];
  const named = (cells[columns.indexOf(column)] ?? '').trim();
  const slug = profile === 'shopify' ? slugFrom(named) : named;
  if (!Slug.safeParse(slug).success) {
    const message = named === '' ? `A row needs its product in "${column}"` : `"${named.slice(0, 80)}" is no slug`;
    return { slug: undefined, line, reason: { code: named === '' ? 'missing_value' : 'invalid_value', message, column } };
  }
  if (cells.length !== columns.length) {
    const message = `The row has ${cells.length} cells and the header ${columns.length}; look for a quote or separator too many`;
    return { slug, row: { line, reason: { code: 'malformed_row', message } } };
  }
  const filled = columns
    .map((name, index) => [name, (cells[index] ?? '').trim().replace(/\r\n?/g, '\n')] as const)
    .filter(([name, value]) => name !== '' && value !== '');
  return { slug, row: { line, cells: Object.fromEntries(filled) } };
}

/** Gives a line of JSON to the product it tells of. */
export function readLine({ line, text }: JsonLine): ReadRow {
  const product = jsonIn(text);
  if (typeof product !== 'object' || product === null || Array.isArray(product)) {
    return { slug: undefined, line, reason: { code: 'malformed_row', message: 'The line is no JSON object' } };
  }
  const slug = 'slug' in product ? product.slug : undefined;
  if (typeof slug === 'string' && Slug.safeParse(slug).success) return { slug, row: { line, product } };
  return { slug: undefined, line, reason: { code: 'invalid_value', message: 'A product needs a slug', column: '/slug' } };
}

function jsonIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
