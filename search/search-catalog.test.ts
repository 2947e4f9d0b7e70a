import { expect } from 'chai';
import type { AvailabilityFile } from '../contracts/catalog/published/published-files.ts';
import type { SearchRequest } from '../contracts/catalog/published/search.ts';
import { buildSearchFile } from './build-search-file.ts';
import { openSearch } from './open-search.ts';
import { entry } from './entries.fixture.ts';
import { searchCatalog } from './search-catalog.ts';

const tools = { en: 'Tools', de: 'Werkzeug' };
const entries = [
  entry({
    id: 'claw-hammer',
    title: { en: 'Claw hammer', de: 'Zimmermannshammer' },
    categories: ['tools', 'hammers'],
    categoryTitles: [tools],
    facets: { Handle: ['Ash', 'Hickory'], material: ['Steel'] },
    words: [{ de: 'Esche' }, { de: 'Hickory' }, { de: 'Stahl' }],
    prices: { eu: { fromMinor: 3400 }, us: { fromMinor: 3900 } },
    skus: ['CD-HAM-1', 'CD-HAM-2'],
    publishedAt: '2026-01-03T00:00:00.000Z',
  }),
  entry({
    id: 'mallet',
    title: { en: 'Joiner’s mallet', de: 'Klüpfel' },
    body: { en: 'A wooden hammer for chisels.', de: 'Ein Hammer aus Holz.' },
    categories: ['tools', 'hammers'],
    categoryTitles: [tools],
    facets: { Handle: ['Ash'], material: ['Beech'] },
    prices: { eu: { fromMinor: 2600 } },
    skus: ['CD-MAL-1'],
    publishedAt: '2026-01-02T00:00:00.000Z',
  }),
  entry({
    id: 'rice-bowl',
    title: { en: 'Rice bowl', de: 'Reisschale' },
    categories: ['kitchen'],
    facets: { Colour: ['Blue', 'White'], material: ['Stoneware'] },
    prices: { eu: { fromMinor: 1900 }, us: { fromMinor: 2200 } },
    skus: ['CD-BWL-B', 'CD-BWL-W'],
    publishedAt: '2026-01-01T00:00:00.000Z',
  }),
];

const open = openSearch(buildSearchFile(entries));
const inStock: AvailabilityFile = { format: 1, kind: 'availability', skus: {} };
const ask = (request: Partial<SearchRequest>, availability = inStock) =>
  searchCatalog(open, availability, { market: 'eu', ...request });
const idsOf = (result: ReturnType<typeof ask>) => result.hits.map((hit) => hit.id);
const countsOf = (result: ReturnType<typeof ask>, name: string) =>
  Object.fromEntries(
    (result.facets.find((facet) => facet.name === name)?.values ?? []).map(({ value, count }) => [value, count]),
  );

describe('searching the catalogue', () => {
  it('without words lists all that the market sells, newest first', () => {
    expect(idsOf(ask({}))).to.deep.equal(['claw-hammer', 'mallet', 'rice-bowl']);
    expect(idsOf(ask({ market: 'us' }))).to.deep.equal(['claw-hammer', 'rice-bowl']);
  });

  it('ranks a title above a description', () => {
    expect(idsOf(ask({ q: 'hammer' }))).to.deep.equal(['claw-hammer', 'mallet']);
  });

  it('finds words in every language, those of the shopper first', () => {
    const rocks = openSearch(
      buildSearchFile([
        entry({ id: 'stone', title: { en: 'Rock', de: 'Fels' } }),
        entry({ id: 'skirt', title: { en: 'Skirt', de: 'Rock' } }),
      ]),
    );
    const first = (locale: string) => searchCatalog(rocks, inStock, { market: 'eu', q: 'rock', locale }).hits.map(({ id }) => id);

    expect(first('en')).to.deep.equal(['stone', 'skirt']);
    expect(first('de-AT')).to.deep.equal(['skirt', 'stone']);
  });

  it('finds a label by what it is in another language', () => {
    expect(idsOf(ask({ q: 'Stahl', locale: 'de' }))).to.deep.equal(['claw-hammer']);
    expect(idsOf(ask({ q: 'hammer esche', locale: 'de' }))).to.deep.equal(['claw-hammer']);
    expect(idsOf(ask({ q: 'steel', locale: 'de' }))).to.deep.equal(['claw-hammer']);
  });

  it('finds a compound by its last part', () => {
    expect(idsOf(ask({ q: 'schalen', locale: 'de' }))).to.deep.equal(['rice-bowl']);
  });

  it('wants every word, and some only when nothing has every one', () => {
    expect(ask({ q: 'blue bowl' })).to.include({ total: 1, matched: 'every_word' });
    expect(ask({ q: 'purple hammer' })).to.include({ total: 2, matched: 'some_words' });
    expect(ask({ q: 'xyzzy' })).to.include({ total: 0, matched: 'every_word' });
  });

  it('finds a SKU, however it is written, before all else', () => {
    expect(idsOf(ask({ q: 'cd bwl w' }))[0]).to.equal('rice-bowl');
    expect(idsOf(ask({ q: 'CD-MAL-1' }))[0]).to.equal('mallet');
  });

  it('counts a facet as if nothing were selected in it, and narrows by the others', () => {
    const result = ask({ facets: { Handle: ['Hickory'], material: ['Steel', 'Beech'] } });

    expect(idsOf(result)).to.deep.equal(['claw-hammer']);
    expect(countsOf(result, 'Handle')).to.deep.equal({ Ash: 2, Hickory: 1 });
    expect(countsOf(result, 'material')).to.deep.equal({ Steel: 1, Beech: 0 });
  });

  it('narrows by category, parents included, and by availability', () => {
    const scarce: AvailabilityFile = {
      ...inStock,
      skus: { 'CD-MAL-1': { availability: 'out' }, 'CD-HAM-1': { availability: 'out' } },
    };

    expect(idsOf(ask({ facets: { category: ['hammers'] } }))).to.deep.equal(['claw-hammer', 'mallet']);
    const available = ask({ facets: { category: ['tools'], availability: ['in_stock'] } }, scarce);
    expect(idsOf(available)).to.deep.equal(['claw-hammer']);
    expect(countsOf(available, 'availability')).to.deep.equal({ in_stock: 1, out: 1 });
  });

  it('keeps a selected value in sight that nothing has any more', () => {
    expect(ask({ facets: { Colour: ['Pink'] } }).facets.find(({ name }) => name === 'Colour')?.values).to.deep.include({
      value: 'Pink',
      count: 0,
      selected: true,
    });
  });

  it('narrows by price and tells the range that there would be without', () => {
    const result = ask({ minPriceMinor: 2000, maxPriceMinor: 3000 });

    expect(idsOf(result)).to.deep.equal(['mallet']);
    expect(result.priceRange).to.deep.equal({ minMinor: 1900, maxMinor: 3400 });
    expect(countsOf(result, 'category')).to.deep.equal({ tools: 1, hammers: 1 });
  });

  it('orders by the price of the market', () => {
    expect(idsOf(ask({ sort: 'price_asc' }))).to.deep.equal(['rice-bowl', 'mallet', 'claw-hammer']);
    expect(idsOf(ask({ sort: 'price_desc', market: 'us' }))).to.deep.equal(['claw-hammer', 'rice-bowl']);
  });

  it('pages through the same list', () => {
    const first = ask({ limit: 2 });
    const second = ask({ limit: 2, offset: first.nextOffset });

    expect(first).to.include({ total: 3, nextOffset: 2 });
    expect([...idsOf(first), ...idsOf(second)]).to.deep.equal(idsOf(ask({})));
    expect(second.nextOffset).to.equal(undefined);
  });
});
