import type { Market } from '../../../../../contracts/catalog/market.ts';
import type { Price } from '../../../../../contracts/catalog/offer.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { Fault, Row, Said, SaidPicture, SaidProduct, SaidVariant } from './said.ts';

const FIXED = new Set(
  [
    'product sku title description locale brand categories tags tax_category published weight_grams requires_shipping barcode',
    'image_url image_alt variant_image_url option1_name option1_value option2_name option2_value option3_name option3_value',
  ].flatMap((line) => line.split(' ')),
);
const NAMED =
  /^(?:title|description):[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$|^(?:price|compare_at):[a-z][a-z0-9-]{0,31}$|^attribute:[a-z][a-z0-9_]{0,39}$/;

/** Tells whether a column is one that Cartwright's own files may have. */
export function isCartwrightColumn(name: string): boolean {
  return FIXED.has(name) || NAMED.test(name);
}

const COLUMN_OF = new Map([
  ['slug', 'product'],
  ['taxCategory', 'tax_category'],
  ['options', 'option1_value'],
  ['weightGrams', 'weight_grams'],
  ['requiresShipping', 'requires_shipping'],
  ['imageUrl', 'variant_image_url'],
  ['media', 'image_url'],
]);

/** The column that a field of a product came from, by its path. */
export function cartwrightColumn(path: readonly string[]): string {
  const [field = '', key = '', inner = ''] = path;
  if (field === 'translations') return `${inner || 'title'}:${key}`;
  if (field === 'attributes') return `attribute:${key}`;
  if (field === 'variants') return variantColumn(path.slice(2));
  return COLUMN_OF.get(field) ?? field;
}

function variantColumn([field = 'sku', market = '', part]: readonly string[]): string {
  if (field === 'prices') return `${part === 'compareAtMinor' ? 'compare_at' : 'price'}:${market}`;
  return COLUMN_OF.get(field) ?? field;
}

/** What the rows of a product say in Cartwright's own columns. The first row that says something of the product counts; one that says otherwise is a fault. */
export function readCartwright(rows: readonly Row[], markets: ReadonlyMap<string, Market>): Said {
  const faults: Fault[] = [];
  const first = combined(rows, faults);
  const cells = cellsOf(first, faults);
  const optionNames = [1, 2, 3].flatMap((n) => cells.text(`option${n}_name`) ?? []);
  const variants = rows.flatMap((row) => variantOf(row, cellsOf(row, faults), optionNames, markets) ?? []);
  return {
    product: productOf(first, cells),
    optionNames,
    variants,
    pictures: rows.flatMap(picturesOf),
    publish: cells.flag('published'),
    faults,
    notes: [],
  };
}

const OF_VARIANT =
  /^(?:sku|option\d_value|(?:price|compare_at):.*|weight_grams|requires_shipping|barcode|image_url|image_alt|variant_image_url)$/;

function combined(rows: readonly Row[], faults: Fault[]): Row {
  const cells: Record<string, string> = {};
  for (const row of rows) {
    for (const [column, value] of Object.entries(row.cells)) {
      if (OF_VARIANT.test(column)) continue;
      const said = (cells[column] ??= value);
      if (said !== value)
        faults.push({
          line: row.line,
          column,
          code: 'conflicting_rows',
          message: `A row of this product above says "${said.slice(0, 80)}"`,
        });
    }
  }
  return { line: rows[0]?.line ?? 0, cells };
}

function productOf({ cells: all }: Row, cells: Cells): SaidProduct {
  const named = (prefix: string) => Object.keys(all).filter((column) => column.startsWith(prefix));
  const attributes = named('attribute:').map(
    (column) => [column.slice('attribute:'.length), cells.list(column, '|') ?? []] as const,
  );
  const locales = [...named('title:'), ...named('description:')].map((column) => column.slice(column.indexOf(':') + 1));
  const translations = locales.map((locale) => {
    return [locale, { title: cells.text(`title:${locale}`), description: cells.text(`description:${locale}`) }] as const;
  });
  return {
    title: cells.text('title'),
    description: cells.text('description'),
    locale: cells.text('locale'),
    brand: cells.text('brand'),
    categories: cells.list('categories', '|'),
    tags: cells.list('tags', '|'),
    taxCategory: cells.text('tax_category'),
    ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
    ...(translations.length > 0 ? { translations: Object.fromEntries(translations) } : {}),
  };
}

function variantOf(
  row: Row,
  cells: Cells,
  names: readonly string[],
  markets: ReadonlyMap<string, Market>,
): SaidVariant | undefined {
  const sku = cells.text('sku');
  if (sku === undefined) {
    const column = Object.keys(row.cells).find((one) => OF_VARIANT.test(one) && !one.startsWith('image_'));
    return column === undefined ? undefined : cells.fault('sku', 'missing_value', `A row with "${column}" needs a SKU`);
  }
  return {
    line: row.line,
    sku,
    options: Object.fromEntries(
      names.flatMap((name, index) => {
        const value = cells.text(`option${index + 1}_value`);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    prices: pricesOf(row, cells, markets),
    weightGrams: cells.whole('weight_grams'),
    requiresShipping: cells.flag('requires_shipping'),
    barcode: cells.text('barcode'),
    imageUrl: cells.text('variant_image_url'),
  };
}

function pricesOf(row: Row, cells: Cells, markets: ReadonlyMap<string, Market>): Record<string, Price> {
  const columns = Object.keys(row.cells).filter((column) => column.startsWith('price:'));
  return Object.fromEntries(
    columns.flatMap((column) => {
      const id = column.slice('price:'.length);
      const market = markets.get(id);
      if (!market) {
        cells.fault(column, 'unknown_market', `There is no market "${id}"`);
        return [];
      }
      const amountMinor = cells.amount(column, market.currency);
      const compareAtMinor = cells.amount(`compare_at:${id}`, market.currency);
      return amountMinor === undefined
        ? []
        : [[id, compareAtMinor === undefined ? { amountMinor } : { amountMinor, compareAtMinor }]];
    }),
  );
}

function picturesOf(row: Row): SaidPicture[] {
  const alt = row.cells['image_alt'] ?? '';
  const own = row.cells['image_url'];
  const variants = row.cells['variant_image_url'];
  return [
    ...(own === undefined ? [] : [{ line: row.line, url: own, alt }]),
    ...(variants === undefined || variants === own ? [] : [{ line: row.line, url: variants, alt: '' }]),
  ];
}
