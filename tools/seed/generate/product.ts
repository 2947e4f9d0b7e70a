import { ProductInput } from '../../../contracts/catalog/product/product-input.ts';
import type { Goods } from '../shop/goods.ts';
import { between, chanceOf } from './chance.ts';
import { pictureUrl } from './pictures.ts';
import { type Chosen, toneOf, variantsOf } from './variants.ts';

/** How many dollars, without tax, go for a euro with tax. */
const DOLLARS_PER_EURO = 0.96;

/** The product that goods become, in English with a German translation, priced in both markets. `categoryId` is that of its category. */
export function productOf(goods: Goods, categoryId: string): ProductInput {
  const { slug, en, de, material, maker, options = [] } = goods;
  const variants = variantsOf(goods);
  const pictures = [...new Set(variants.map((variant) => pictureUrl(slug, toneOf(variant))))];
  return ProductInput.parse({
    slug,
    locale: 'en',
    title: en[0],
    description: en[1],
    translations: { de: { title: de[0], description: de[1] } },
    ...(maker === undefined ? {} : { brand: maker }),
    categories: [categoryId],
    tags: [...(goods.tags ?? [])],
    attributes: material ? { material: [...material] } : {},
    media: pictures.map((url) => ({ url, alt: en[0] })),
    taxCategory: goods.tax ?? 'standard',
    options: options.map(({ name, choices }) => ({ name, values: choices.map(({ value }) => value) })),
    variants: variants.map((variant) => variantOf(goods, variant)),
  });
}

function variantOf(goods: Goods, variant: Chosen): object {
  const more = (of: 'euros' | 'grams'): number => variant.choices.reduce((sum, choice) => sum + (choice[of] ?? 0), 0);
  const euros = goods.euros + more('euros');
  const was = goods.was === undefined ? undefined : goods.was + more('euros');
  return {
    sku: variant.sku,
    options: Object.fromEntries(variant.choices.map(({ option, value }) => [option, value])),
    prices: { eu: priceOf(euros, was), us: priceOf(dollars(euros), was === undefined ? undefined : dollars(was)) },
    weightGrams: goods.grams + more('grams'),
    requiresShipping: goods.digital !== true,
    ...(goods.digital ? {} : { barcode: barcodeOf(variant.sku) }),
    imageUrl: pictureUrl(goods.slug, toneOf(variant)),
  };
}

function priceOf(whole: number, before: number | undefined): object {
  return { amountMinor: whole * 100, ...(before === undefined ? {} : { compareAtMinor: before * 100 }) };
}

function dollars(euros: number): number {
  return Math.max(1, Math.round(euros * DOLLARS_PER_EURO));
}

/** An EAN-13 of the range that shops may give out themselves (20…), with its check digit. */
function barcodeOf(sku: string): string {
  const chance = chanceOf(`barcode ${sku}`);
  const digits = [2, 0, ...Array.from({ length: 10 }, () => between(chance, 0, 9))];
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return [...digits, (10 - (sum % 10)) % 10].join('');
}
