import type { Market } from '../../../../../contracts/catalog/market.ts';
import { cellsOf, type Cells } from './cells.ts';
import { htmlToText } from './html-to-text.ts';
import type { Fault, Note, Row, Said, SaidPicture, SaidProduct, SaidVariant } from './said.ts';
import { cleanSku, generatedSku } from './shopify-sku.ts';

const TAKEN = new Set([
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Type',
  'Tags',
  'Published',
  'Image Src',
  'Image Alt Text',
  'Gift Card',
  'Variant SKU',
  'Variant Grams',
  'Variant Price',
  'Variant Compare At Price',
  'Variant Requires Shipping',
  'Variant Barcode',
  'Variant Taxable',
  'Variant Image',
  ...[1, 2, 3].flatMap((n) => [`Option${n} Name`, `Option${n} Value`]),
]);

/** Tells whether anything is made of a column of a Shopify export. */
export function isShopifyColumn(name: string): boolean {
  return TAKEN.has(name);
}

const COLUMN_OF = new Map([
  ['slug', 'Handle'],
  ['title', 'Title'],
  ['description', 'Body (HTML)'],
  ['brand', 'Vendor'],
  ['tags', 'Tags'],
  ['attributes', 'Type'],
  ['media', 'Image Src'],
  ['options', 'Option1 Value'],
  ['prices', 'Variant Price'],
  ['weightGrams', 'Variant Grams'],
  ['barcode', 'Variant Barcode'],
  ['imageUrl', 'Variant Image'],
]);

/** The column that a field of a product came from, by its path. */
export function shopifyColumn([field = '', , inner = '']: readonly string[]): string {
  return COLUMN_OF.get(field === 'variants' ? inner : field) ?? 'Variant SKU';
}

/** What a Shopify file leaves open: the market of its prices, SKUs that turned out to belong to other products, and those that the product has (`own`). */
export type ShopifyReading = {
  readonly slug: string;
  readonly market: Market;
  readonly taken: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
};

/** What the rows of a product say in the columns of a Shopify export: HTML becomes text, odd and double SKUs are mended, and each mending is noted. */
export function readShopify(rows: readonly Row[], reading: ShopifyReading): Said {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  const [first] = rows;
  if (!first) throw new Error('A product without rows was read');
  const cells = cellsOf(first, faults);
  if (rows.some((row) => row.cells['Gift Card']?.toLowerCase() === 'true'))
    cells.fault('Gift Card', 'gift_card', 'Gift cards are no products here');
  const optionNames = optionNamesOf(rows, notes);
  return {
    product: productOf(cells),
    optionNames,
    variants: variantsOf(rows, optionNames, reading, { faults, notes }),
    pictures: rows.flatMap(picturesOf),
    publish: cells.flag('Published'),
    faults,
    notes,
  };
}

function productOf(cells: Cells): SaidProduct {
  const html = cells.text('Body (HTML)');
  const type = cells.text('Type');
  return {
    title: cells.text('Title'),
    description: html === undefined ? undefined : htmlToText(html),
    brand: cells.text('Vendor'),
    tags: cells.list('Tags', ','),
    ...(type === undefined ? {} : { attributes: { type: [type] } }),
  };
}

function isVariant(row: Row): boolean {
  return (
    row.cells['Variant Price'] !== undefined || row.cells['Option1 Value'] !== undefined || row.cells['Variant SKU'] !== undefined
  );
}

/** Shopify gives a product without options one called "Title". */
function optionNamesOf(rows: readonly Row[], notes: Note[]): string[] {
  const [first] = rows;
  const names = [1, 2, 3].flatMap((n) => first?.cells[`Option${n} Name`] ?? []);
  if (names.length !== 1 || names[0] !== 'Title' || rows.filter(isVariant).length > 1) return names;
  const value = first?.cells['Option1 Value'];
  if (first && value !== undefined && value !== 'Default Title')
    notes.push({ line: first.line, text: `The option "Title" of "${value}" was left out: the product has one variant` });
  return [];
}

type Sink = { readonly faults: Fault[]; readonly notes: Note[] };

function variantsOf(rows: readonly Row[], names: readonly string[], reading: ShopifyReading, sink: Sink): SaidVariant[] {
  const used = new Set<string>();
  return rows.filter(isVariant).map((row) => {
    const cells = cellsOf(row, sink.faults);
    const values = names.map((_, index) => cells.text(`Option${index + 1} Value`));
    const given = cells.text('Variant SKU');
    const sku = skuFor(
      given,
      values.flatMap((value) => value ?? []),
      reading,
      used,
    );
    used.add(sku.text);
    if (sku.note !== undefined) sink.notes.push({ line: row.line, text: sku.note });
    if (cells.flag('Variant Taxable') === false)
      sink.notes.push({ line: row.line, text: 'That it is not taxed was left out: taxes follow from the tax category' });
    return {
      line: row.line,
      sku: sku.text,
      options: Object.fromEntries(names.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]]))),
      prices: pricesOf(row, cells, reading.market, sink.notes),
      weightGrams: cells.whole('Variant Grams'),
      requiresShipping: cells.flag('Variant Requires Shipping'),
      barcode: cells.text('Variant Barcode')?.replace(/^'/, ''),
      imageUrl: cells.text('Variant Image'),
    };
  });
}

/** A SKU that was made anew by an earlier import is found again: the product has that one, and not the one in the file. */
function skuFor(
  given: string | undefined,
  values: readonly string[],
  { slug, taken, own }: ShopifyReading,
  used: ReadonlySet<string>,
): { readonly text: string; readonly note?: string | undefined } {
  const clean = given === undefined ? '' : cleanSku(given);
  const made = generatedSku(slug, values);
  if (clean === '') return { text: made, note: `There was no SKU; it is "${made}" now` };
  if (used.has(clean)) return { text: made, note: `The SKU "${clean}" stands twice in this product; this one is "${made}" now` };
  if (taken.has(clean) || (own.has(made) && !own.has(clean))) {
    return { text: made, note: `The SKU "${clean}" belongs to another product; this one is "${made}" now` };
  }
  const quoted = given?.replace(/^'+/, '');
  return { text: clean, note: clean === quoted ? undefined : `The SKU "${quoted ?? ''}" is "${clean}" now` };
}

function pricesOf(row: Row, cells: Cells, market: Market, notes: Note[]): SaidVariant['prices'] {
  const amountMinor = cells.amount('Variant Price', market.currency);
  const compareAtMinor = cells.amount('Variant Compare At Price', market.currency);
  if (amountMinor === undefined) return {};
  if (compareAtMinor === undefined || compareAtMinor === 0) return { [market.id]: { amountMinor } };
  if (compareAtMinor > amountMinor) return { [market.id]: { amountMinor, compareAtMinor } };
  notes.push({ line: row.line, text: 'The crossed-out price was left out: it is no higher than the price' });
  return { [market.id]: { amountMinor } };
}

function picturesOf(row: Row): SaidPicture[] {
  const own = row.cells['Image Src'];
  const variants = row.cells['Variant Image'];
  return [
    ...(own === undefined ? [] : [{ line: row.line, url: own, alt: row.cells['Image Alt Text'] ?? '' }]),
    ...(variants === undefined || variants === own ? [] : [{ line: row.line, url: variants, alt: '' }]),
  ];
}
