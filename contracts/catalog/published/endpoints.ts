import { endpoint } from '../../endpoint.ts';
import { ReleaseView } from './release-view.ts';
import { SearchQuery, SearchResult } from './search.ts';

export const searchProducts = endpoint({
  method: 'GET',
  path: '/v1/search',
  summary: 'Find published products by words, facets and price, as a browser does over the published index',
  access: 'public',
  query: SearchQuery,
  response: SearchResult,
  rejections: ['unknown_market', 'not_ready'],
});

export const publishRelease = endpoint({
  method: 'POST',
  path: '/v1/releases',
  summary: 'Publish what has changed at once, instead of within seconds by itself; without a change nothing is written',
  access: 'catalog.write',
  response: ReleaseView,
  rejections: ['contention', 'deadline_exceeded'],
});
