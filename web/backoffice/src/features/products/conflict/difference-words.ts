import { formatMoney } from '../../../ui/format-money.ts';
import { localeName } from '../../../ui/fields/locale-name.ts';
import type { Currencies } from '../form/product-form.ts';
import { type Difference, isRecord } from '../../../ui/editing/merge.ts';

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  slug: 'Slug',
  locale: 'First language',
  brand: 'Brand',
  categories: 'Categories',
  tags: 'Tags',
  media: 'Pictures',
  taxCategory: 'Tax category',
  options: 'Options',
  sku: 'SKU',
  barcode: 'Barcode',
  weightGrams: 'Weight',
  requiresShipping: 'Is shipped',
  imageUrl: 'Picture',
  amountMinor: 'Price',
  compareAtMinor: 'Crossed-out price',
};

/** What people call the place of a difference: "Price of MUG-1 in eu". */
export function placeWords(path: Difference['path']): string {
  const [top = '', key = '', ...rest] = path;
  if (top === 'translations') return [...fieldWords(rest.at(-1)), localeName(key)].join(' in ');
  if (top === 'attributes') return `Attribute ${key}`;
  return top === 'variants' ? variantWords(key, rest) : (FIELDS[top] ?? top);
}

function fieldWords(field: string | undefined): string[] {
  return field === undefined ? [] : [FIELDS[field] ?? field];
}

function variantWords(sku: string, [part, named, inner = 'amountMinor']: readonly string[]): string {
  if (part === undefined) return `Variant ${sku}`;
  if (part === 'prices' && named !== undefined) return `${FIELDS[inner] ?? 'Price'} of ${sku} in ${named}`;
  if (part === 'options' && named !== undefined) return `${named} of ${sku}`;
  return `${FIELDS[part] ?? part} of ${sku}`;
}

/** A value as people read it. Amounts are told by their path: their market has the currency. */
export function valueWords(value: unknown, path: Difference['path'], currencies: Currencies): string {
  if (typeof value === 'number') return numberWords(value, path, currencies);
  if (Array.isArray(value)) return value.map(entryWords).join(', ') || 'nothing';
  if (!isRecord(value)) return plainWords(value);
  if (path[0] === 'variants' && path.length === 2) return 'there';
  const price = value['amountMinor'];
  return typeof price === 'number' ? numberWords(price, [...path, 'amountMinor'], currencies) : entryWords(value);
}

function plainWords(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function numberWords(value: number, path: Difference['path'], currencies: Currencies): string {
  const market = path[2] === 'prices' ? path[3] : undefined;
  const currency = market === undefined ? undefined : currencies[market];
  if (currency !== undefined) return formatMoney(value, currency);
  return path.at(-1) === 'weightGrams' ? `${value} g` : String(value);
}

function entryWords(entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const { name, values, url, alt, title } = entry;
  if (typeof name === 'string' && Array.isArray(values)) return `${name}: ${values.join(', ')}`;
  if (typeof url === 'string') return typeof alt === 'string' && alt !== '' ? alt : url;
  return typeof title === 'string' ? title : JSON.stringify(entry);
}
