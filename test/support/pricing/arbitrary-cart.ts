import * as fc from 'fast-check';
import type { Market } from '../../../contracts/catalog/market.ts';
import type { Offer } from '../../../contracts/catalog/offer.ts';
import type { CartToPrice } from '../../../pricing/price-cart.ts';

const CATEGORIES = ['standard', 'reduced', 'zero'];
const ppm = fc.nat({ max: 400_000 });

const tax = fc
  .record({
    rounding: fc.constantFrom('line' as const, 'order' as const),
    ppms: fc.tuple(ppm, ppm),
    regional: ppm,
    shippingCategory: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
  })
  .map(({ rounding, ppms, regional, shippingCategory }): Market['tax'] => ({
    rounding,
    ...(shippingCategory && { shippingCategory }),
    rates: [
      { category: 'standard', ratePpm: ppms[0] },
      { category: 'reduced', ratePpm: ppms[1] },
      { category: 'zero', ratePpm: 0 },
      { category: 'standard', country: 'AA', region: 'R', ratePpm: regional },
    ],
  }));

const option = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    amounts: fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 9000 })),
    freeFromMinor: fc.option(fc.nat({ max: 50_000 }), { nil: undefined }),
  })
  .map(({ id, amounts, freeFromMinor }) => ({
    id,
    label: id,
    service: id,
    brackets: [
      { upToGrams: 5000, amountMinor: amounts[0] },
      { upToGrams: 10_000_000, amountMinor: amounts[1] },
    ],
    ...(freeFromMinor !== undefined && { freeFromMinor }),
    deliveryDays: { min: 1, max: 3 },
  }));

/** Any market: euros, dollars, yen or dinars (two, none and three decimals), taxed either way, with one shipping zone. */
const market = fc
  .record({
    currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
    taxInclusive: fc.boolean(),
    tax,
    options: fc.uniqueArray(option, { minLength: 1, selector: (value) => value.id }),
  })
  .map(
    ({ options, ...rest }): Market => ({
      ...rest,
      id: 'any',
      name: 'Any',
      countries: ['AA'],
      locales: ['en'],
      defaultLocale: 'en',
      shippingZones: [{ id: 'home', name: 'Home', countries: ['AA'], regions: [], options }],
      active: true,
      version: 1,
    }),
  );

const goods = fc.record({
  amountMinor: fc.nat({ max: 10_000_000 }),
  quantity: fc.integer({ min: 1, max: 99 }),
  weightGrams: fc.nat({ max: 2000 }),
  taxCategory: fc.constantFrom(...CATEGORIES),
  requiresShipping: fc.boolean(),
});

/** Any cart that can be sold: 1 to 50 lines in some market, on their way to a region of it. */
export const arbitraryCart = fc
  .record({ market, goods: fc.array(goods, { minLength: 1, maxLength: 50 }), region: fc.constantFrom(undefined, 'R') })
  .map((cart): CartToPrice => {
    const offers = new Map<string, Offer>();
    const lines = cart.goods.map(({ quantity, amountMinor, ...rest }, index) => {
      const sku = `SKU-${index}`;
      offers.set(sku, {
        ...rest,
        sku,
        productId: 'p',
        productTitle: sku,
        slug: 'p',
        options: {},
        published: true,
        prices: { any: { amountMinor } },
      });
      return { sku, quantity };
    });
    return { market: cart.market, offers, lines, destination: { country: 'AA', ...(cart.region && { region: cart.region }) } };
  });
