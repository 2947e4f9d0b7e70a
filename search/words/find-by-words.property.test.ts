import { expect } from 'chai';
import * as fc from 'fast-check';
import { SearchFile } from '../../contracts/catalog/published/published-files.ts';
import { buildSearchFile, type SearchEntry } from '../build-search-file.ts';
import { entry } from '../entries.fixture.ts';
import { openSearch } from '../open-search.ts';
import { findByWords } from './find-by-words.ts';
import { levenshtein } from './levenshtein.fixture.ts';

/** Words of six letters without any ending that a language knows: they stand for themselves and for what begins or ends with them. */
const anyWord = fc.string({ unit: fc.constantFrom('b', 'c', 'd', 'g', 'h', 'k'), minLength: 6, maxLength: 6 });
const someWords = fc.array(anyWord, { minLength: 1, maxLength: 3 });

type Sample = { readonly entry: SearchEntry; readonly words: readonly string[] };

const anyShop: fc.Arbitrary<Sample[]> = fc
  .array(fc.record({ title: someWords, body: someWords, category: someWords, label: someWords, german: someWords }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((samples) =>
    samples.map(({ title, body, category, label, german }, index) => ({
      words: [...title, ...body, ...category, ...label, ...german],
      entry: entry({
        id: `p${index}`,
        title: { en: title.join(' '), de: german.join(' ') },
        body: { en: body.join(', ') },
        categoryTitles: [{ en: category.join(' ') }],
        facets: { label },
      }),
    })),
  );

function placesFound(shop: readonly Sample[], text: string): number[] {
  const found = findByWords(openSearch(buildSearchFile(shop.map((sample) => sample.entry))), text, 'en');
  return [...(found?.scores.keys() ?? [])].sort((one, other) => one - other);
}

/** Looks at every word of every product, one after the other. */
function placesWith(shop: readonly Sample[], fits: (word: string) => boolean): number[] {
  return shop.flatMap(({ words }, place) => (words.some(fits) ? [place] : []));
}

const anyShopAndWord = anyShop.chain((shop) =>
  fc.record({ shop: fc.constant(shop), word: fc.constantFrom(...shop.flatMap(({ words }) => words)) }),
);

describe('finding by a word', () => {
  it('finds just the products that have it or what begins with it or, from four letters on, ends with it, in whatever text', () => {
    fc.assert(
      fc.property(anyShopAndWord, fc.integer({ min: 2, max: 6 }), ({ shop, word }, length) => {
        const start = word.slice(0, length);
        const fits = (one: string) => one.startsWith(start) || (length >= 4 && one.endsWith(start));

        expect(placesFound(shop, start)).to.deep.equal(placesWith(shop, fits));
      }),
    );
  });

  it('with one or two errors finds just the products that a whole table of distances would, and those with two letters swapped', () => {
    const anyEdit = fc.record({ at: fc.nat(5), removed: fc.nat(1), put: fc.constantFrom('', 'b', 'x', 'z') });
    fc.assert(
      fc.property(anyShopAndWord, fc.array(anyEdit, { minLength: 1, maxLength: 2 }), ({ shop, word }, edits) => {
        const typed = edits.reduce((text, { at, removed, put }) => text.slice(0, at) + put + text.slice(at + removed), word);
        // What a word begins or ends with is known, and taken at its word.
        fc.pre(typed.length >= 4 && placesWith(shop, (one) => one.startsWith(typed) || one.endsWith(typed)).length === 0);
        const most = typed.length < 6 ? 1 : 2;
        const swaps = Array.from({ length: typed.length - 1 }, (_, at) => {
          return typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2);
        });
        const fits = (one: string) => levenshtein(typed, one) <= most || swaps.some((swap) => one.startsWith(swap));

        expect(placesFound(shop, typed)).to.deep.equal(placesWith(shop, fits));
      }),
      { numRuns: 300 },
    );
  });

  it('scores the same after the file has been written and read', () => {
    fc.assert(
      fc.property(anyShopAndWord, ({ shop, word }) => {
        const file = buildSearchFile(shop.map((sample) => sample.entry));
        const again = SearchFile.parse(JSON.parse(JSON.stringify(file)));

        expect(findByWords(openSearch(again), word, 'de')).to.deep.equal(findByWords(openSearch(file), word, 'de'));
      }),
    );
  });

  it('finds all words together in the products that have each of them', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        const [first = '', second = ''] = shop[0]?.words ?? [];
        const both = placesWith(shop, (one) => one === first).filter((place) => shop[place]?.words.includes(second));

        expect(placesFound(shop, `${first} ${second}`)).to.deep.equal(both);
      }),
    );
  });
});
