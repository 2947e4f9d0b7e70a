import { type SearchQuery, type SearchResult, toSearchRequest } from '../../../contracts/catalog/published/search.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { searchCatalog } from '../../../search/search-catalog.ts';
import { releaseDueAfter } from '../domain/release/publish-time.ts';
import type { PublishedCatalogue, ReleasePorts } from '../ports.ts';

type Needs = Pick<ReleasePorts, 'clock' | 'armRelease'> & { readonly published: PublishedCatalogue };

/**
 * Searches what is published, as a browser does with the same files; Rejection `unknown_market` for a market that is not active.
 * Files that another version made and this one cannot search are made anew in some seconds, and Rejection `not_ready` until then.
 */
export const searchProducts =
  ({ clock, armRelease, published }: Needs) =>
  async (query: SearchQuery): Promise<SearchResult> => {
    try {
      return await search(published, query);
    } catch (error) {
      if (error instanceof Rejection || (await published.isOfThisRecipe())) throw error;
      const { id, dueAt } = releaseDueAfter(clock());
      await armRelease(id, dueAt);
      throw new Rejection('not_ready', 'The shop was upgraded and its search is being made anew. Repeat in some seconds.');
    }
  };

async function search(published: PublishedCatalogue, query: SearchQuery): Promise<SearchResult> {
  const request = toSearchRequest(query);
  const catalogue = await published.opened();
  if (!catalogue?.markets.some(({ id }) => id === request.market)) {
    throw new Rejection('unknown_market', `There is no active market "${request.market}".`, { market: request.market });
  }
  return searchCatalog(catalogue.search, catalogue.availability, request);
}
