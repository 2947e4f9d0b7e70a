import { type SearchQuery, type SearchResult, toSearchRequest } from '../../../contracts/catalog/published/search.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { searchCatalog } from '../../../search/search-catalog.ts';
import type { PublishedCatalogue } from '../ports.ts';

/** Searches what is published, as a browser does with the same files; Rejection `unknown_market` for a market that is not active. */
export const searchProducts =
  ({ published }: { readonly published: PublishedCatalogue }) =>
  async (query: SearchQuery): Promise<SearchResult> => {
    const request = toSearchRequest(query);
    const catalogue = await published.opened();
    if (!catalogue?.markets.some(({ id }) => id === request.market)) {
      throw new Rejection('unknown_market', `There is no active market "${request.market}".`, { market: request.market });
    }
    return searchCatalog(catalogue.search, catalogue.availability, request);
  };
