import type { Market } from '../../../../contracts/catalog/market.ts';
import { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { createProduct } from './create-product.ts';
import type { Around, Draft } from './decision.ts';

export const NOW = '2026-11-24T09:00:00.000Z';
export const LATER = '2026-11-25T09:00:00.000Z';

/** A market that taxes `standard` goods. */
export function marketOf(id: string, over: Partial<Market> = {}): Market {
  return {
    id,
    name: id,
    currency: 'EUR',
    countries: ['DE'],
    taxInclusive: true,
    locales: ['en'],
    defaultLocale: 'en',
    tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
    shippingZones: [],
    active: true,
    version: 1,
    ...over,
  };
}

/** Two active markets, a closed one, and a category. */
export const AROUND: Around = {
  markets: new Map([marketOf('eu'), marketOf('us'), marketOf('closed', { active: false })].map((market) => [market.id, market])),
  categories: new Set(['cups']),
};

/** A mug in two colours, red with a price in the EU. */
export const MUG = ProductInput.parse({
  slug: 'mug',
  locale: 'en',
  title: 'Mug',
  brand: 'Kiln',
  taxCategory: 'standard',
  categories: ['cups'],
  options: [{ name: 'Colour', values: ['Red', 'Blue'] }],
  variants: [
    { sku: 'MUG-R', options: { Colour: 'Red' }, prices: { eu: { amountMinor: 900 } }, weightGrams: 300 },
    { sku: 'MUG-B', options: { Colour: 'Blue' } },
  ],
});

/** A draft as its creation decides it. */
export function draftOf(input: ProductInput = MUG): Draft {
  return createProduct({ id: 'p1', createdFrom: 'request', now: NOW }, input, AROUND).product;
}
