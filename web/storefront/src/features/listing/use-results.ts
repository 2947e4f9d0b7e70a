import { useState } from 'react';
import type { SearchResult } from '../../../../../contracts/catalog/published/search.ts';
import { useMarket } from '../../app/shop/market.ts';
import { published } from '../../app/shop/published.ts';
import { shop } from '../../app/shop/shop.ts';
import { useLanguage } from '../../app/messages/language.ts';
import type { CatalogSearch } from '../../../../../sdk/catalog/catalog.ts';
import { CATEGORY_FACET } from '../../../../../contracts/catalog/published/facet-names.ts';
import type { Choices } from './choices.ts';

/** How many products a page shows. */
export const PAGE_SIZE = 24;

const useSearch = published((request: CatalogSearch) => shop.catalog.search(request));

/** What is searched through: a category's products, or all that have some words. */
export interface Scope {
  readonly categoryId?: string | undefined;
  readonly words?: string | undefined;
}

/** The results of a search on their way; `latest` stays in sight while others are coming, and `fresh` says that none are. */
export interface Results {
  readonly latest: SearchResult | undefined;
  readonly fresh: boolean;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
}

/** Searches within a scope as chosen; with `wanted` false nothing is asked, so that the search's own code can wait. */
export function useResults(scope: Scope, choices: Choices, wanted: boolean): Results {
  const market = useMarket()?.id;
  const locale = useLanguage();
  const request = market !== undefined && wanted ? { market, locale, ...requestOf(scope, choices) } : undefined;
  const loaded = useSearch(request);
  const [latest, setLatest] = useState<SearchResult>();
  const found = loaded.status === 'ready' ? loaded.data : undefined;
  if (found && found !== latest) setLatest(found);
  const shown = found ?? latest;
  return {
    latest: shown && scope.categoryId !== undefined ? withoutCategories(shown) : shown,
    fresh: found !== undefined || request === undefined,
    failure: loaded.status === 'failed' ? loaded : undefined,
  };
}

// Somebody in a category goes on by its links.
function withoutCategories(result: SearchResult): SearchResult {
  return { ...result, facets: result.facets.filter(({ name }) => name !== CATEGORY_FACET) };
}

function requestOf({ categoryId, words }: Scope, { facets, minMinor, maxMinor, sort, page }: Choices): CatalogSearch {
  const chosen = facets[CATEGORY_FACET];
  const categories = categoryId === undefined ? chosen : [categoryId];
  return {
    q: words,
    facets: { ...facets, ...(categories && { [CATEGORY_FACET]: categories }) },
    minPriceMinor: minMinor,
    maxPriceMinor: maxMinor,
    sort: sort ?? (words === undefined ? 'newest' : 'relevance'),
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}
