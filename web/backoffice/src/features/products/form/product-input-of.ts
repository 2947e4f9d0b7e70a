import type { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import { readPrice } from '../../../ui/fields/price-text.ts';
import type { Currencies, PriceForm, ProductForm, VariantForm } from './product-form.ts';

/** A field of the form that cannot be read, by its path in the form. */
export interface Unread {
  readonly field: string;
  readonly message: string;
}

/** What a form says, as far as it can be read; the contract judges the rest. */
export interface ReadForm {
  readonly input: ProductInput;
  readonly unread: readonly Unread[];
}

/** Reads a form as the product it describes. Empty fields are left out, since the contract has no empty text. */
export function productInputOf(form: ProductForm, currencies: Currencies): ReadForm {
  const unread: Unread[] = [...unnamedTwice(form)];
  const { slug, locale, title, description, taxCategory, categories, tags, media, options } = form;
  const brand = form.brand.trim();
  const variants = form.variants.map((variant, index) =>
    variantOf(variant, form, {
      currencies,
      say: (field, message) => unread.push({ field: `variants.${index}.${field}`, message }),
    }),
  );
  const input: ProductInput = {
    slug,
    locale,
    title: title.trim(),
    description,
    taxCategory,
    categories,
    tags,
    media,
    options,
    variants,
    ...(brand !== '' && { brand }),
    translations: Object.fromEntries(form.translations.map((said) => [said.locale, translationOf(said)])),
    attributes: Object.fromEntries(form.attributes.map(({ name, values }) => [name.trim(), values])),
  };
  return { input, unread };
}

function translationOf({ title, description }: ProductForm['translations'][number]): ProductInput['translations'][string] {
  return { ...(title.trim() !== '' && { title: title.trim() }), ...(description.trim() !== '' && { description }) };
}

type Reading = { readonly currencies: Currencies; readonly say: (field: string, message: string) => unknown };

function variantOf(variant: VariantForm, { options }: ProductForm, reading: Reading): ProductInput['variants'][number] {
  const { sku, requiresShipping, barcode, imageUrl } = variant;
  const prices = Object.entries(variant.prices).flatMap(([market, typed]) => {
    const price = priceOf(typed, market, reading);
    return price === undefined ? [] : [[market, price] as const];
  });
  return {
    sku: sku.trim(),
    options: Object.fromEntries(options.map(({ name }, index) => [name, variant.values[index] ?? ''])),
    prices: Object.fromEntries(prices),
    weightGrams: gramsOf(variant.weight, reading),
    requiresShipping,
    ...(barcode.trim() !== '' && { barcode: barcode.trim() }),
    ...(imageUrl !== '' && { imageUrl }),
  };
}

function priceOf(typed: PriceForm, market: string, { currencies, say }: Reading) {
  const currency = currencies[market] ?? 'EUR';
  const amount = readPrice(typed.amount, currency);
  const compareAt = readPrice(typed.compareAt, currency);
  if (amount.kind === 'wrong') say(`prices.${market}.amount`, amount.message);
  if (compareAt.kind === 'wrong') say(`prices.${market}.compareAt`, compareAt.message);
  if (amount.kind === 'none' && compareAt.kind === 'amount') say(`prices.${market}.amount`, 'A crossed-out price needs a price');
  if (amount.kind !== 'amount') return undefined;
  return { amountMinor: amount.minor, ...(compareAt.kind === 'amount' && { compareAtMinor: compareAt.minor }) };
}

function gramsOf(text: string, { say }: Reading): number {
  const bare = text.trim();
  if (bare !== '' && !/^\d{1,7}$/.test(bare)) say('weight', 'Write whole grams, such as 250');
  return /^\d+$/.test(bare) ? Number(bare) : 0;
}

/** What a map would lose without a word: a second entry of the same name. */
function unnamedTwice({ translations, attributes }: ProductForm): Unread[] {
  const twice = (names: readonly string[], fieldOf: (index: number) => string, message: string) =>
    names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [{ field: fieldOf(index), message }]));
  return [
    ...twice(
      translations.map(({ locale }) => locale),
      (index) => `translations.${index}.locale`,
      'This language is there already',
    ),
    ...twice(
      attributes.map(({ name }) => name.trim()),
      (index) => `attributes.${index}.name`,
      'This attribute is there already',
    ),
  ];
}
