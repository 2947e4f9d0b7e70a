import { expect } from 'chai';
import { MarketInput } from './market.ts';
import { Offer } from './offer.ts';
import { ShippingOption } from './shipping-zone.ts';
import { TaxRules } from './tax-rules.ts';

const option = {
  id: 'standard',
  label: 'Standard',
  service: 'parcel',
  brackets: [
    { upToGrams: 1000, amountMinor: 490 },
    { upToGrams: 5000, amountMinor: 690 },
  ],
  deliveryDays: { min: 1, max: 3 },
};
const market = {
  name: 'Europe',
  currency: 'EUR',
  countries: ['DE', 'FR'],
  taxInclusive: true,
  locales: ['en', 'de'],
  defaultLocale: 'en',
  tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 190_000 }] },
  shippingZones: [{ id: 'home', name: 'Home', countries: ['DE', 'FR'], regions: [], options: [option] }],
  active: true,
};
const pointers = (
  schema: { safeParse(value: unknown): { error?: { issues: { path: PropertyKey[] }[] } | undefined } },
  value: unknown,
) => schema.safeParse(value).error?.issues.map((issue) => issue.path.join('/'));

describe('a market', () => {
  it('is taken when it is whole', () => {
    expect(pointers(MarketInput, market)).to.equal(undefined);
  });

  it('has its default locale among its locales, and each country once', () => {
    expect(pointers(MarketInput, { ...market, defaultLocale: 'fr' })).to.deep.equal(['defaultLocale']);
    expect(pointers(MarketInput, { ...market, countries: ['DE', 'DE'] })).to.deep.equal(['countries']);
  });

  it('puts a country into one shipping zone only', () => {
    const zone = { id: 'other', name: 'Other', countries: ['FR'], options: [option] };
    expect(pointers(MarketInput, { ...market, shippingZones: [...market.shippingZones, zone] })).to.deep.equal(['shippingZones']);
    expect(pointers(MarketInput, { ...market, shippingZones: [{ ...zone, countries: [] }] })).to.deep.equal([
      'shippingZones/0/countries',
    ]);
  });

  it('has currencies and amounts that exist', () => {
    expect(pointers(MarketInput, { ...market, currency: 'XXZ' })).to.deep.equal(['currency']);
    expect(pointers(ShippingOption, { ...option, brackets: [{ upToGrams: 1, amountMinor: -1 }] })).to.deep.equal([
      'brackets/0/amountMinor',
    ]);
  });

  it('orders weight brackets from light to heavy, and delivery days from few to many', () => {
    expect(pointers(ShippingOption, { ...option, brackets: option.brackets.toReversed() })).to.deep.equal(['brackets']);
    expect(pointers(ShippingOption, { ...option, deliveryDays: { min: 3, max: 1 } })).to.deep.equal(['deliveryDays']);
  });
});

describe('tax rules', () => {
  const rates = [{ category: 'standard', ratePpm: 0 }];

  it('have a rate for the whole market for every category they name', () => {
    expect(pointers(TaxRules, { rounding: 'line', rates: [{ category: 'books', country: 'DE', ratePpm: 1 }] })).to.deep.equal([
      'rates/0',
    ]);
    expect(pointers(TaxRules, { rounding: 'line', rates, shippingCategory: 'shipping' })).to.deep.equal(['shippingCategory']);
  });

  it('have one rate for a category and place', () => {
    expect(pointers(TaxRules, { rounding: 'line', rates: [...rates, ...rates] })).to.deep.equal(['rates/1']);
  });

  it('name the country of a region', () => {
    expect(
      pointers(TaxRules, { rounding: 'line', rates: [...rates, { category: 'standard', region: 'NY', ratePpm: 1 }] }),
    ).to.include('rates/1/region');
  });
});

describe('an offer', () => {
  it('is read from a document that says more', () => {
    const document = {
      sku: 'MUG-1',
      productId: 'mug',
      productTitle: 'Mug',
      slug: 'mug',
      options: { colour: 'blue' },
      published: true,
      prices: { eu: { amountMinor: 1190 } },
      weightGrams: 300,
      taxCategory: 'standard',
      requiresShipping: true,
    };
    expect(Offer.schema.parse({ ...document, more: 1 })).to.deep.equal(document);
  });
});
