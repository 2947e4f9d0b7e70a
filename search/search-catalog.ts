import type { AvailabilityFile } from '../contracts/catalog/published/published-files.ts';
import type { SearchRequest, SearchResult } from '../contracts/catalog/published/search.ts';
import { narrow } from './count-facets.ts';
import { candidateOf, filtersOf } from './filters.ts';
import { findByWords } from './words/find-by-words.ts';
import type { OpenSearch } from './open-search.ts';
import { inOrder } from './order.ts';

/** How many results a page has unless the request says otherwise. */
export const PAGE_OF_RESULTS = 24;

/** Searches the published catalogue, the same in a browser and on the server: words, then facets and price, then order and page. A product without a price in the market is not found. */
export function searchCatalog(search: OpenSearch, availability: AvailabilityFile, request: SearchRequest): SearchResult {
  const { market, q = '', locale, facets, sort = 'relevance', offset = 0, limit = PAGE_OF_RESULTS } = request;
  const found = findByWords(search, q, locale);
  const places = found ? [...found.scores] : search.cards.map((_, place) => [place, 0] as const);
  const candidates = places.flatMap(([place, score]) => {
    const card = search.cards[place];
    return (card && candidateOf(card, place, score, { market, availability })) ?? [];
  });

  const narrowed = narrow(candidates, filtersOf(request), facets);
  const page = inOrder(narrowed.passed, sort).slice(offset, offset + limit);
  const total = narrowed.passed.length;
  return {
    total,
    matched: found?.matched ?? 'every_word',
    hits: page.map((hit) => ({ ...hit.card, availability: hit.availability })),
    facets: narrowed.facets,
    ...(narrowed.priceRange && { priceRange: narrowed.priceRange }),
    ...(limit > 0 && offset + limit < total ? { nextOffset: offset + limit } : {}),
  };
}
