import type { AvailabilityFile, SearchFile } from '../../contracts/catalog/published/published-files.ts';
import type { SearchRequest, SearchResult } from '../../contracts/catalog/published/search.ts';
import { type OpenSearch, openSearch } from '../../search/open-search.ts';
import { searchCatalog } from '../../search/search-catalog.ts';

const opened = new WeakMap<SearchFile, OpenSearch>();

/** Searches a published search file; it is opened once and stays open as long as the file is kept. */
export function searchPublished(file: SearchFile, availability: AvailabilityFile, request: SearchRequest): SearchResult {
  const search = opened.get(file) ?? openSearch(file);
  opened.set(file, search);
  return searchCatalog(search, availability, request);
}
