import type { ProductForm } from './product-form.ts';

type Path = readonly (string | number)[];

const VARIANT_FIELDS: Readonly<Record<string, string>> = { weightGrams: 'weight' };
const PRICE_FIELDS: Readonly<Record<string, string>> = { amountMinor: 'amount', compareAtMinor: 'compareAt' };

/** Where the form shows what stands at a path of the product's contract: `translations/de/title` is `translations.0.title`. */
export function fieldOf(path: Path, form: ProductForm): string {
  const [top = 'root', at, ...rest] = path.map(String);
  return at === undefined ? top : (IN_LISTS[top]?.(form, at, rest) ?? top);
}

type InList = (form: ProductForm, at: string, rest: readonly string[]) => string;

const IN_LISTS: Readonly<Record<string, InList>> = {
  translations: (form, at, [field = 'locale']) =>
    within(
      'translations',
      form.translations.findIndex(({ locale }) => locale === at),
      field,
    ),
  attributes: (form, at, rest) =>
    within(
      'attributes',
      form.attributes.findIndex(({ name }) => name.trim() === at),
      rest.length > 0 ? 'values' : 'name',
    ),
  media: (_form, at, [field = 'url']) => `media.${at}.${field}`,
  options: (_form, at, [field = 'name']) => `options.${at}.${field}`,
  variants: (form, at, rest) => `variants.${at}.${variantField(rest, form)}`,
};

function within(list: string, index: number, field: string): string {
  return index < 0 ? list : `${list}.${index}.${field}`;
}

function variantField([field = 'sku', key, inner]: readonly string[], { options }: ProductForm): string {
  if (field === 'options')
    return `values.${Math.max(
      0,
      options.findIndex(({ name }) => name === key),
    )}`;
  if (field === 'prices' && key !== undefined) return `prices.${key}.${PRICE_FIELDS[inner ?? ''] ?? 'amount'}`;
  return VARIANT_FIELDS[field] ?? field;
}
