import { toDecimal } from '../../../../../../contracts/currency.ts';
import type { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';

/** What a variant costs in a market, as it is typed. */
export interface PriceForm {
  amount: string;
  compareAt: string;
}

/** A variant as its form has it; `values` stand in the order of the product's options. */
export interface VariantForm {
  sku: string;
  values: string[];
  prices: Record<string, PriceForm>;
  weight: string;
  requiresShipping: boolean;
  barcode: string;
  imageUrl: string;
}

/** A product as its form has it: text where people type, lists where the contract has maps, so that a field keeps its place while its name changes. */
export interface ProductForm {
  slug: string;
  locale: string;
  title: string;
  description: string;
  translations: { locale: string; title: string; description: string }[];
  brand: string;
  taxCategory: string;
  categories: string[];
  tags: string[];
  attributes: { name: string; values: string[] }[];
  media: { url: string; alt: string }[];
  options: { name: string; values: string[] }[];
  variants: VariantForm[];
}

/** The currency of each market, by its id. */
export type Currencies = Readonly<Record<string, string>>;

/** A form with nothing in it but one variant. */
export function emptyForm(currencies: Currencies = {}): ProductForm {
  const text = { slug: '', locale: 'en', title: '', description: '', brand: '', taxCategory: 'standard' };
  const lists = { translations: [], categories: [], tags: [], attributes: [], media: [], options: [] };
  return { ...text, ...lists, variants: [emptyVariant({ prices: blankPrices(currencies) })] };
}

/** A variant with nothing said of it. */
export function emptyVariant(over: Partial<VariantForm> = {}): VariantForm {
  return { sku: '', values: [], prices: {}, weight: '', requiresShipping: true, barcode: '', imageUrl: '', ...over };
}

/** No price yet, in every market. */
export function blankPrices(currencies: Currencies): Record<string, PriceForm> {
  return Object.fromEntries(Object.keys(currencies).map((market) => [market, { amount: '', compareAt: '' }]));
}

/** A product as a form shows it. */
export function formOf(product: ProductInput, currencies: Currencies): ProductForm {
  const { slug, locale, title, description, taxCategory, brand = '', categories, tags, media } = product;
  return {
    slug,
    locale,
    title,
    description,
    taxCategory,
    brand,
    categories: [...categories],
    tags: [...tags],
    media: media.map((one) => ({ ...one })),
    translations: Object.entries(product.translations).map(([of, said]) => ({
      locale: of,
      title: said.title ?? '',
      description: said.description ?? '',
    })),
    attributes: Object.entries(product.attributes).map(([name, values]) => ({ name, values: [...values] })),
    options: product.options.map(({ name, values }) => ({ name, values: [...values] })),
    variants: product.variants.map((variant) => variantFormOf(variant, product, currencies)),
  };
}

function variantFormOf(
  variant: ProductInput['variants'][number],
  { options }: ProductInput,
  currencies: Currencies,
): VariantForm {
  return {
    sku: variant.sku,
    values: options.map(({ name }) => variant.options[name] ?? ''),
    prices: {
      ...blankPrices(currencies),
      ...Object.fromEntries(
        Object.entries(variant.prices).map(([market, price]) => [market, priceFormOf(price, currencies[market])]),
      ),
    },
    weight: variant.weightGrams === 0 ? '' : String(variant.weightGrams),
    requiresShipping: variant.requiresShipping,
    barcode: variant.barcode ?? '',
    imageUrl: variant.imageUrl ?? '',
  };
}

function priceFormOf(price: ProductInput['variants'][number]['prices'][string], currency: string | undefined): PriceForm {
  const text = (minor: number | undefined) => (minor === undefined || currency === undefined ? '' : toDecimal(minor, currency));
  return { amount: text(price.amountMinor), compareAt: text(price.compareAtMinor) };
}
