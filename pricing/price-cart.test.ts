import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Market } from '../contracts/catalog/market.ts';
import type { Offer } from '../contracts/catalog/offer.ts';
import { Quote } from '../contracts/orders/quote.ts';
import { toDecimal } from '../contracts/currency.ts';
import { arbitraryCart } from '../test/support/pricing/arbitrary-cart.ts';
import { priceCart } from './price-cart.ts';

const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const home: Market = {
  id: 'home',
  name: 'Home',
  currency: 'EUR',
  countries: ['DE'],
  taxInclusive: true,
  locales: ['en'],
  defaultLocale: 'en',
  tax: {
    rounding: 'line',
    rates: [
      { category: 'standard', ratePpm: 190_000 },
      { category: 'books', ratePpm: 70_000 },
    ],
  },
  shippingZones: [
    {
      id: 'de',
      name: 'Germany',
      countries: ['DE'],
      regions: [],
      options: [
        {
          id: 'post',
          label: 'Post',
          service: 'parcel',
          brackets: [{ upToGrams: 1000, amountMinor: 490 }],
          deliveryDays: { min: 1, max: 2 },
        },
      ],
    },
  ],
  active: true,
  version: 1,
};
const mug: Offer = {
  sku: 'MUG',
  productId: 'mug',
  productTitle: 'Mug',
  slug: 'mug',
  options: { colour: 'blue' },
  published: true,
  prices: { home: { amountMinor: 1190 } },
  weightGrams: 300,
  taxCategory: 'standard',
  requiresShipping: true,
};
const book: Offer = { ...mug, sku: 'BOOK', productTitle: 'Book', taxCategory: 'books', prices: { home: { amountMinor: 3570 } } };
const ebook: Offer = { ...book, sku: 'EBOOK', requiresShipping: false };
const offers = new Map([mug, book, ebook].map((offer) => [offer.sku, offer]));
const germany = { country: 'DE' };
const price = (skus: readonly string[], more: object = {}) =>
  priceCart({ market: home, offers, lines: skus.map((sku) => ({ sku, quantity: 1 })), destination: germany, ...more });

describe('the price of a cart', () => {
  it('with tax included is lines plus shipping, and says the tax in it', () => {
    const quote = price(['MUG']);
    expect(quote).to.include({ subtotalMinor: 1190, shippingMinor: 490, totalMinor: 1680, taxMinor: 190 + 78 });
  });

  it('taxes shipping at the rates of the goods it carries, in proportion to their value', () => {
    const quote = price(['MUG', 'BOOK']);
    expect(quote.taxes.map((tax) => [tax.ratePpm, tax.baseMinor + tax.taxMinor])).to.deep.equal([
      [190_000, 1190 + 123],
      [70_000, 3570 + 367],
    ]);
  });

  it('taxes shipping by its own category where the market has one', () => {
    const market = { ...home, tax: { ...home.tax, shippingCategory: 'books' } };
    expect(price(['MUG'], { market }).shipping.taxMinor).to.equal(32);
  });

  it('of digital goods has no shipping and needs no destination', () => {
    const quote = price(['EBOOK'], { destination: undefined });
    expect(quote.shipping).to.deep.equal({ required: false, options: [], taxMinor: 0 });
    expect(quote.problems).to.deep.equal([]);
  });

  it('chooses the cheapest shipping until the shopper chooses, and no other than they chose', () => {
    expect(price(['MUG']).shipping.chosen?.id).to.equal('de.post');
    const unknown = price(['MUG'], { shippingOptionId: 'de.balloon' });
    expect(unknown.shipping.chosen).to.equal(undefined);
    expect(unknown.problems).to.deep.equal([{ code: 'shipping_option_unavailable' }]);
  });

  it('leaves out a line that cannot be sold, and says why', () => {
    const more = new Map(offers);
    more.set('HIDDEN', { ...mug, published: false });
    more.set('ELSEWHERE', { ...mug, prices: { us: { amountMinor: 1 } } });
    more.set('ODD', { ...mug, taxCategory: 'odd' });
    const quote = price(['GONE', 'HIDDEN', 'ELSEWHERE', 'ODD', 'MUG'], { offers: more });
    expect(quote.lines.map((line) => line.sku)).to.deep.equal(['MUG']);
    expect(quote.problems).to.deep.equal([
      { code: 'unknown_sku', sku: 'GONE' },
      { code: 'not_published', sku: 'HIDDEN' },
      { code: 'no_price_in_market', sku: 'ELSEWHERE' },
      { code: 'no_tax_rate', sku: 'ODD' },
    ]);
  });

  it('names what stands against the cart as a whole', () => {
    const problems = (more: object, skus = ['MUG']) => price(skus, more).problems.map((problem) => problem.code);
    expect(problems({ destination: undefined })).to.deep.equal(['destination_required']);
    expect(problems({ destination: { country: 'FR' } })).to.deep.equal(['destination_not_in_market', 'no_shipping_option']);
    expect(problems({}, ['MUG', 'MUG', 'MUG', 'MUG'])).to.deep.equal(['no_shipping_option']);
    expect(problems({ market: { ...home, active: false } })).to.deep.equal(['market_inactive']);
    expect(problems({}, [])).to.deep.equal(['empty_cart']);
  });

  it('has no decimals in yen and three in dinars', () => {
    const yen = price(['MUG'], { market: { ...home, currency: 'JPY' } });
    const dinars = price(['MUG'], { market: { ...home, currency: 'KWD' } });
    expect(toDecimal(yen.totalMinor, yen.currency)).to.equal('1680');
    expect(toDecimal(dinars.totalMinor, dinars.currency)).to.equal('1.680');
  });

  it('is refused rather than rounded when a quantity takes it beyond exact integers', () => {
    const dear = new Map([['MUG', { ...mug, prices: { home: { amountMinor: 1_000_000_000_000 } } }]]);
    expect(() => priceCart({ market: home, offers: dear, lines: [{ sku: 'MUG', quantity: 1_000_000 }] })).to.throw(
      RangeError,
      'MUG',
    );
  });
});

describe('the price of any cart', () => {
  it('is a quote by contract', () => {
    fc.assert(fc.property(arbitraryCart, (cart) => Quote.safeParse(priceCart(cart)).success));
  });

  it('sums up: lines, shipping and, where prices exclude it, tax make the total', () => {
    fc.assert(
      fc.property(arbitraryCart, (cart) => {
        const quote = priceCart(cart);
        expect(quote.subtotalMinor).to.equal(add(quote.lines.map((line) => line.unitMinor * line.quantity)));
        expect(quote.shippingMinor).to.equal(quote.shipping.chosen?.amountMinor ?? 0);
        expect(quote.taxMinor).to.equal(add(quote.lines.map((line) => line.taxMinor)) + quote.shipping.taxMinor);
        expect(quote.taxMinor).to.equal(add(quote.taxes.map((tax) => tax.taxMinor)));
        expect(quote.totalMinor).to.equal(add(quote.taxes.map((tax) => tax.baseMinor + tax.taxMinor)));
        expect(quote.totalMinor).to.equal(quote.subtotalMinor + quote.shippingMinor + (quote.taxInclusive ? 0 : quote.taxMinor));
      }),
    );
  });

  it('with tax included is the same at every tax rate', () => {
    const inclusive = arbitraryCart.filter((cart) => cart.market.taxInclusive);
    fc.assert(
      fc.property(inclusive, (cart) => {
        const free = {
          ...cart.market,
          tax: { ...cart.market.tax, rates: cart.market.tax.rates.map((rate) => ({ ...rate, ratePpm: 0 })) },
        };
        expect(priceCart(cart).totalMinor).to.equal(priceCart({ ...cart, market: free }).totalMinor);
      }),
    );
  });

  it('does not depend on the order of its lines', () => {
    const shuffled = arbitraryCart.chain((cart) =>
      fc.tuple(fc.constant(cart), fc.shuffledSubarray([...cart.lines], { minLength: cart.lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cart, lines]) => {
        const [one, other] = [priceCart(cart), priceCart({ ...cart, lines })];
        for (const key of ['totalMinor', 'taxMinor', 'taxes', 'shipping', 'subtotalMinor'] as const)
          expect(other[key]).to.deep.equal(one[key]);
      }),
    );
  });

  it('scales: k times the prices are k times the subtotal, with tax off by rounding alone', () => {
    fc.assert(
      fc.property(arbitraryCart, fc.integer({ min: 2, max: 100 }), (cart, k) => {
        const market = { ...cart.market, shippingZones: [] };
        const dearer = new Map(
          [...cart.offers].map(([sku, offer]) => [
            sku,
            { ...offer, prices: { any: { amountMinor: (offer.prices['any']?.amountMinor ?? 0) * k } } },
          ]),
        );
        const [one, many] = [priceCart({ ...cart, market }), priceCart({ ...cart, market, offers: dearer })];
        expect(many.subtotalMinor).to.equal(one.subtotalMinor * k);
        expect(Math.abs(many.taxMinor - one.taxMinor * k)).to.be.at.most(((k + 1) * (cart.lines.length + 1)) / 2);
      }),
    );
  });
});
