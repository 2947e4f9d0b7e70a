import { expect } from 'chai';
import { cardOf } from './card.ts';
import { product, variant } from './catalogue.fixture.ts';
import { CARDS_PER_PAGE, pagesOf } from './listing-pages.ts';
import { bucketsFor } from './product-buckets.ts';
import { textsOf } from './texts.ts';

const nowhere = () => [];

describe('a card', () => {
  it('tells the lowest and highest price of each market, and what the lowest was before', () => {
    const variants = [
      variant('a', { prices: { eu: { amountMinor: 2000, compareAtMinor: 2500 }, us: { amountMinor: 900 } } }),
      variant('b', { prices: { eu: { amountMinor: 1500, compareAtMinor: 1800 } } }),
      variant('c', { prices: { eu: { amountMinor: 1700, compareAtMinor: 9900 } } }),
    ];

    expect(cardOf(product('x', { variants }), nowhere).prices).to.deep.equal({
      eu: { fromMinor: 1500, toMinor: 2000, compareAtMinor: 1800 },
      us: { fromMinor: 900 },
    });
  });

  it('has as facets the option values that can be bought, the attributes and the brand', () => {
    const options = [{ name: 'Colour', values: ['Red', 'Blue', 'Gone'] }];
    const variants = [variant('a', { options: { Colour: 'Blue' } }), variant('b', { options: { Colour: 'Red' } })];
    const attributes = { material: ['Oak'], category: ['not mine to name'], Colour: ['Blue'] };

    expect(cardOf(product('x', { options, variants, attributes, brand: 'Holm' }), nowhere).facets).to.deep.equal({
      Colour: ['Red', 'Blue'],
      material: ['Oak'],
      brand: ['Holm'],
    });
  });

  it('is as new as the first time that the product was on sale', () => {
    const dates = { firstPublishedAt: '2026-01-01T00:00:00.000Z', publishedAt: '2026-06-01T00:00:00.000Z' };

    expect(cardOf(product('x', dates), nowhere).publishedAt).to.equal(dates.firstPublishedAt);
  });
});

describe('texts by locale', () => {
  it('have the first language among them, and leave out what is empty or not translated', () => {
    const content = {
      locale: 'en',
      title: 'Mug',
      description: '',
      translations: { de: { title: 'Becher' }, fr: { description: 'Tasse' } },
    };

    expect(textsOf(content)).to.deep.equal({ title: { de: 'Becher', en: 'Mug' }, description: { fr: 'Tasse' } });
  });
});

describe('the pages of a listing', () => {
  const cards = (count: number) => Array.from({ length: count }, (_, index) => cardOf(product(`p${index}`), nowhere));
  const sizes = (count: number) => pagesOf(cards(count)).map((page) => page.length);

  it('are full but for the front one, which is neither tiny nor endless', () => {
    for (let count = 1; count < 5 * CARDS_PER_PAGE; count += 1) {
      const [front = 0, ...others] = sizes(count);
      expect([front, ...others].reduce((sum, size) => sum + size)).to.equal(count);
      expect(others.every((size) => size === CARDS_PER_PAGE)).to.equal(true);
      expect(front).to.be.within(Math.min(count, CARDS_PER_PAGE / 2), CARDS_PER_PAGE * 1.5);
    }
    expect(sizes(0)).to.deep.equal([]);
  });

  it('stay as they are when something new comes to the front', () => {
    const listing = cards(200);
    const before = pagesOf(listing).slice(1);
    const after = pagesOf([...cards(1), ...listing]);

    expect(after.slice(-before.length)).to.deep.equal(before);
  });
});

describe('the number of buckets', () => {
  it('is a power of two that grows with the catalogue, within bounds', () => {
    expect([0, 384, 385, 1_000_000].map(bucketsFor)).to.deep.equal([16, 16, 32, 512]);
  });
});
