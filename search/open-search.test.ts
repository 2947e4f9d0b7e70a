import { expect } from 'chai';
import { buildSearchFile } from './build-search-file.ts';
import { entry } from './entries.fixture.ts';
import { openSearch } from './open-search.ts';
import { searchCatalog } from './search-catalog.ts';

const availability = { format: 1, kind: 'availability', skus: {} } as const;
const { words: _words, ...withoutWords } = buildSearchFile([entry({ id: 'mug', title: { en: 'Mug' } })]);

describe('an opened search file', () => {
  it('needs no index of words to list and count what there is', () => {
    const search = openSearch(withoutWords);

    expect(searchCatalog(search, availability, { market: 'eu', facets: { category: [] } })).to.include({ total: 1 });
  });

  it('says so when words are asked for and there is none', () => {
    const search = openSearch(withoutWords);

    expect(() => searchCatalog(search, availability, { market: 'eu', q: 'mug' })).to.throw(TypeError, 'index');
  });

  it('is of no products for an empty shop', () => {
    const search = openSearch(buildSearchFile([]));

    expect(searchCatalog(search, availability, { market: 'eu', q: 'mug' })).to.include({ total: 0 });
    expect(searchCatalog(search, availability, { market: 'eu' })).to.include({ total: 0 });
  });
});
