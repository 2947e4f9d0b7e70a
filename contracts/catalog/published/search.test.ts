import { expect } from 'chai';
import { SearchQuery, toSearchRequest } from './search.ts';

describe('the query string of a search', () => {
  it('is read as a request, with one value or several for a facet', () => {
    const query = SearchQuery.parse({
      market: 'eu',
      q: 'mug',
      'facet.Colour': ['Blue', 'White'],
      'facet.category': 'kitchen',
      'price.max': '2500',
      limit: '10',
    });

    expect(toSearchRequest(query)).to.deep.include({
      market: 'eu',
      q: 'mug',
      maxPriceMinor: 2500,
      limit: 10,
      facets: { Colour: ['Blue', 'White'], category: ['kitchen'] },
    });
  });

  it('is refused with a name that is neither known nor a facet', () => {
    expect(SearchQuery.safeParse({ market: 'eu', colour: 'Blue' }).success).to.equal(false);
    expect(SearchQuery.safeParse({ market: 'eu', 'facet.': 'Blue' }).success).to.equal(false);
  });

  it('is refused without a market, with a price that is no whole number, or with too long words', () => {
    expect(SearchQuery.safeParse({ q: 'mug' }).success).to.equal(false);
    expect(SearchQuery.safeParse({ market: 'eu', 'price.min': '1.5' }).success).to.equal(false);
    expect(SearchQuery.safeParse({ market: 'eu', q: 'x'.repeat(201) }).success).to.equal(false);
  });
});
