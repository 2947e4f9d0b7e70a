import { expect } from 'chai';
import * as fc from 'fast-check';
import type { AvailabilityFile } from '../contracts/catalog/published/published-files.ts';
import type { SearchRequest } from '../contracts/catalog/published/search.ts';
import { buildSearchFile, type SearchEntry } from './build-search-file.ts';
import { openSearch } from './open-search.ts';
import { entry } from './entries.fixture.ts';
import { searchCatalog } from './search-catalog.ts';

const WORDS = ['oak', 'walnut', 'mug', 'brett', 'schneidebrett', 'leather', 'strap', 'küche', 'linen', 'no5'];
const COLOURS = ['red', 'green', 'blue'];
const SIZES = ['s', 'm', 'l'];
const inStock: AvailabilityFile = { format: 1, kind: 'availability', skus: {} };

const anyEntries: fc.Arbitrary<SearchEntry[]> = fc
  .array(
    fc.record({
      words: fc.subarray(WORDS, { minLength: 1, maxLength: 3 }),
      colours: fc.subarray(COLOURS),
      sizes: fc.subarray(SIZES),
      price: fc.integer({ min: 0, max: 50 }),
      sold: fc.boolean(),
      day: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 12 },
  )
  .map((samples) =>
    samples.map(({ words, colours, sizes, price, sold, day }, index) =>
      entry({
        id: `p${index}`,
        title: { en: words.join(' ') },
        facets: { colour: colours, size: sizes },
        prices: sold ? { eu: { fromMinor: price } } : {},
        publishedAt: `2026-01-0${day}T00:00:00.000Z`,
      }),
    ),
  );

const anyRequest: fc.Arbitrary<SearchRequest> = fc.record({
  market: fc.constant('eu'),
  q: fc.oneof(fc.constant(''), fc.constantFrom(...WORDS, 'lether', 'waltun', 'oak mug', 'zzzzz')),
  facets: fc.record({ colour: fc.subarray(COLOURS), size: fc.subarray(SIZES) }),
  minPriceMinor: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
  sort: fc.constantFrom('relevance', 'price_asc', 'price_desc', 'newest'),
});

const search = (entries: SearchEntry[], request: SearchRequest) =>
  searchCatalog(openSearch(buildSearchFile(entries)), inStock, { limit: 100, ...request });

describe('any search of any catalogue', () => {
  it('counts for each facet value just what selecting it alone in its facet would find', () => {
    fc.assert(
      fc.property(anyEntries, anyRequest, (entries, request) => {
        for (const { name, values } of search(entries, request).facets.filter((facet) => facet.name !== 'availability')) {
          for (const { value, count } of values) {
            const alone = search(entries, { ...request, facets: { ...request.facets, [name]: [value] } });
            expect(alone.total, `${name}=${value}`).to.equal(count);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same however it is ordered, and each product once over all pages', () => {
    fc.assert(
      fc.property(anyEntries, anyRequest, fc.integer({ min: 1, max: 5 }), (entries, request, limit) => {
        const all = search(entries, request).hits.map(({ id }) => id);
        const paged: string[] = [];
        for (let offset: number | undefined = 0; offset !== undefined; ) {
          const page = search(entries, { ...request, offset, limit });
          paged.push(...page.hits.map(({ id }) => id));
          offset = page.nextOffset;
        }

        expect(paged).to.deep.equal(all);
        expect(search(entries, { ...request, sort: 'newest' }).hits.map(({ id }) => id)).to.have.members(all);
      }),
      { numRuns: 150 },
    );
  });

  it('finds a product by each word of its title, by the beginning of one, and with two letters of a long one changed', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const { card } of entries.filter((one) => one.card.prices['eu'])) {
          for (const word of card.title['en']?.split(' ') ?? []) {
            const ids = (q: string) => search(entries, { market: 'eu', q }).hits.map(({ id }) => id);
            expect(ids(word)).to.include(card.id);
            expect(ids(word.slice(0, -1))).to.include(card.id);
            if (word.length >= 6) expect(ids(`${word[0]}${word[2]}${word[1]}${word.slice(3)}`)).to.include(card.id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same file for the same entries', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(JSON.stringify(buildSearchFile(structuredClone(entries)))).to.equal(JSON.stringify(buildSearchFile(entries)));
      }),
    );
  });
});
