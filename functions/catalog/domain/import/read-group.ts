import type { Import, StagedRow } from '../../../../contracts/catalog/import/import.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import type { FieldError } from '../../../../contracts/rejection.ts';
import { mergeSaid } from './merge-said.ts';
import { cartwrightColumn, readCartwright } from './profiles/rows-of-cartwright.ts';
import { readShopify, shopifyColumn } from './profiles/rows-of-shopify.ts';
import type { Fault, Note, Row, Said } from './profiles/said.ts';

/** One thing that is reported: a row of a CSV, or a variant of a product on a line of JSON. */
export type Entry = { readonly line: number; readonly sku: string | undefined; readonly pictures: readonly string[] };

/** What the rows of a product say: the product they make (not checked yet), and what to report of each. */
export type ReadGroup = {
  readonly product: unknown;
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  /** What the file says of being on sale. */
  readonly publish: boolean | undefined;
  /** The column that a field of the product came from. */
  readonly columnOf: (path: readonly string[]) => string;
};

/** What rows are read by: whose columns they have, the markets and categories of the shop, and SKUs that belong to others. */
export type Reading = {
  readonly of: Pick<Import, 'profile' | 'options'>;
  readonly markets: ReadonlyMap<string, Market>;
  readonly categoryIds: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
};

/** Reads the rows of one product over what it was before. */
export function readGroup(
  slug: string,
  rows: readonly StagedRow[],
  before: ProductInput | undefined,
  reading: Reading,
): ReadGroup {
  const [first] = rows;
  if (first && 'product' in first) return readJson(first.line, first.product, before, reading);
  const good = rows.flatMap((row) => ('cells' in row ? [row] : []));
  const bad = rows.flatMap((row) => ('reason' in row ? [{ line: row.line, ...row.reason }] : []));
  const columnOf = reading.of.profile === 'shopify' ? shopifyColumn : cartwrightColumn;
  const entriesOf = (said?: Said) => rows.map(({ line }) => entryOf(line, said));
  const nothing = { product: undefined, publish: undefined, notes: [], columnOf };
  if (bad.length > 0) return { ...nothing, entries: entriesOf(), faults: bad };
  const own = new Set(before?.variants.map(({ sku }) => sku));
  const said = readRows(slug, good, reading, own);
  if ('fault' in said) return { ...nothing, entries: entriesOf(), faults: [said.fault] };
  const categories = idsOf(said.product.categories, before, reading, {
    line: first?.line ?? 0,
    column: columnOf(['categories']),
  });
  const whole: Said = { ...said, product: { ...said.product, categories: categories.ids } };
  return {
    product: mergeSaid(before?.slug ?? slug, before, whole, reading.of.options),
    entries: entriesOf(said),
    faults: [...said.faults, ...categories.faults],
    notes: said.notes,
    publish: said.publish,
    columnOf,
  };
}

function readRows(
  slug: string,
  rows: readonly Row[],
  { of, markets, taken }: Reading,
  own: ReadonlySet<string>,
): Said | { readonly fault: Fault } {
  if (of.profile === 'cartwright') return readCartwright(rows, markets);
  const market = markets.get(of.options.market ?? '');
  if (market) return readShopify(rows, { slug, market, taken, own });
  return {
    fault: { line: rows[0]?.line ?? 0, code: 'unknown_market', message: `There is no market "${of.options.market ?? ''}"` },
  };
}

function entryOf(line: number, said: Said | undefined): Entry {
  return {
    line,
    sku: said?.variants.find((variant) => variant.line === line)?.sku,
    pictures: said?.pictures.filter((picture) => picture.line === line).map(({ url }) => url) ?? [],
  };
}

type Place = { readonly line: number; readonly column: string };

/** Categories are named by slug, or by id; those that the product was in may stay. */
function idsOf(
  named: readonly string[] | undefined,
  before: ProductInput | undefined,
  { categoryIds }: Reading,
  { line, column }: Place,
) {
  const known = new Set([...categoryIds.values(), ...(before?.categories ?? [])]);
  const ids = named?.map((name) => categoryIds.get(name) ?? name);
  const unknown = ids?.filter((id) => !known.has(id)) ?? [];
  const faults = unknown.map((name) => ({ line, column, code: 'unknown_category', message: `There is no category "${name}"` }));
  return { ids, faults };
}

function readJson(line: number, product: unknown, before: ProductInput | undefined, reading: Reading): ReadGroup {
  const variants = listIn(product, 'variants');
  const skus = variants.map((variant) => textIn(variant, 'sku'));
  const named = listIn(product, 'categories').filter((name) => typeof name === 'string');
  const categories = idsOf(named, before, reading, { line, column: '/categories' });
  const whole = typeof product === 'object' && named.length > 0 ? { ...product, categories: categories.ids } : product;
  return {
    product: whole,
    entries: (skus.length === 0 ? [undefined] : skus).map((sku) => ({ line, sku, pictures: [] })),
    faults: categories.faults,
    notes: [],
    publish: undefined,
    columnOf: (path) => path.map((part) => `/${part}`).join(''),
  };
}

function listIn(value: unknown, field: string): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, field: string): string | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** The fault that a field of the product makes: in the row of its variant, or else in the first. */
export function faultAt({ pointer, message }: FieldError, read: ReadGroup): Fault {
  const path = pointer.split('/').slice(1);
  const [field, index] = path;
  const sku = field === 'variants' ? textIn(listIn(read.product, 'variants')[Number(index)], 'sku') : undefined;
  const column = read.columnOf(path);
  return { line: lineOf(sku, read), column: column === '' ? undefined : column, code: 'invalid_value', message };
}

/** The line that tells of a SKU; without one, the first. */
export function lineOf(sku: string | undefined, read: ReadGroup): number {
  const entry = sku === undefined ? undefined : read.entries.find((one) => one.sku === sku);
  return (entry ?? read.entries[0])?.line ?? 0;
}
