import { expect } from 'chai';
import type { Market } from '../../../../../contracts/catalog/market.ts';
import type { Card } from '../../../../../contracts/catalog/published/published-files.ts';
import { textsInUse } from './texts-in-use.ts';

const card = (id: string, facets: Card['facets']): Card => ({
  id,
  slug: id,
  title: {},
  prices: {},
  categories: [],
  facets,
  skus: [],
  publishedAt: '2026-01-01T00:00:00.000Z',
});
const parcel = { id: 'parcel', label: 'Parcel', service: 'dhl', brackets: [], deliveryDays: { min: 1, max: 2 } };
const market = (name: string): Market => ({
  id: 'eu',
  name,
  currency: 'EUR',
  countries: ['DE'],
  taxInclusive: true,
  locales: ['en'],
  defaultLocale: 'en',
  tax: { rounding: 'line', rates: [] },
  shippingZones: [{ id: 'home', name: 'Home', countries: ['DE'], regions: [], options: [parcel] }],
  active: true,
  version: 1,
});

describe('the texts to translate', () => {
  it('are names and values of options and attributes, labels of shipping and names of markets, each once', () => {
    const cards = [card('a', { Handle: ['Walnut', 'Olive'], material: ['Walnut'] }), card('b', { Wood: ['Walnut'] })];

    const texts = textsInUse(cards, [market('Europe')]);

    expect(texts.map(({ text }) => text)).to.deep.equal(['Europe', 'Handle', 'material', 'Olive', 'Parcel', 'Walnut', 'Wood']);
    expect(texts.find(({ text }) => text === 'Walnut')).to.deep.equal({
      text: 'Walnut',
      places: ['Handle', 'material', 'Wood'],
      products: 2,
    });
    expect(texts.find(({ text }) => text === 'Parcel')).to.deep.include({ places: ['shipping'], products: 0 });
  });

  it('are no brands, and nothing where nothing is published', () => {
    expect(textsInUse([card('a', { brand: ['Aldous Forge'] })], [])).to.deep.equal([]);
    expect(textsInUse([], [])).to.deep.equal([]);
  });
});
