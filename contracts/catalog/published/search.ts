import * as z from 'zod/mini';
import { Locale } from '../../ids.ts';
import { Availability } from '../../inventory/documents.ts';
import { AmountMinor, MAX_AMOUNT_MINOR } from '../../money.ts';
import { MarketId } from '../market.ts';
import { Card } from './published-files.ts';

/** How results are ordered: by relevance (without words to search for, that is newest first), by price in the market, by publication. */
export const SearchSort = z.enum(['relevance', 'price_asc', 'price_desc', 'newest']);
export type SearchSort = z.infer<typeof SearchSort>;

/** What is searched for: selections are by facet name; values of one facet are alternatives, facets narrow each other. Prices are minor units of the market's currency. */
export type SearchRequest = {
  readonly market: MarketId;
  readonly q?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly facets?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly minPriceMinor?: number | undefined;
  readonly maxPriceMinor?: number | undefined;
  readonly sort?: SearchSort | undefined;
  /** How many results are skipped, and how many are wanted. */
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
};

/** A value of a facet, and how many results there would be with it; what is selected in the facet itself does not count. */
export const FacetValue = z.object({ value: z.string(), count: z.int(), selected: z.boolean() });

/** A facet of the results: its most frequent values first. */
export const Facet = z.object({ name: z.string(), values: z.array(FacetValue) });
export type Facet = z.infer<typeof Facet>;

/** A product that was found, with its availability. */
export const SearchHit = z.object({ ...Card.shape, availability: Availability });
export type SearchHit = z.infer<typeof SearchHit>;

/** What a search finds. `matched` says whether the hits have every word or, since none has, some; the offset of the next page is there when there are more. */
export const SearchResult = z.object({
  total: z.int(),
  matched: z.enum(['every_word', 'some_words']),
  hits: z.array(SearchHit),
  facets: z.array(Facet),
  /** The lowest and highest price of what would be found without price limits. */
  priceRange: z.optional(z.object({ minMinor: AmountMinor, maxMinor: AmountMinor })),
  nextOffset: z.optional(z.int()),
});
export type SearchResult = z.infer<typeof SearchResult>;

function wholeNumber(max: number) {
  return z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,13}$/, 'A whole number')), z.transform(Number)),
    z.int().check(z.minimum(0), z.maximum(max)),
  );
}

const FacetSelection = z.union([
  z.string().check(z.maxLength(80)),
  z.array(z.string().check(z.maxLength(80))).check(z.maxLength(50)),
]);

/** The query string of a search: a facet's values are given as `facet.<name>=<value>`, once per value. */
export const SearchQuery = z
  .catchall(
    z.object({
      market: MarketId,
      q: z.optional(z.string().check(z.maxLength(200))),
      locale: z.optional(Locale),
      'price.min': z.optional(wholeNumber(MAX_AMOUNT_MINOR)),
      'price.max': z.optional(wholeNumber(MAX_AMOUNT_MINOR)),
      sort: z.optional(SearchSort),
      offset: z.optional(wholeNumber(10_000)),
      limit: z.optional(wholeNumber(100)),
    }),
    FacetSelection,
  )
  .check((context) => {
    for (const key of Object.keys(context.value)) {
      if (KNOWN.has(key) || /^facet\..{1,40}$/.test(key)) continue;
      context.issues.push({ code: 'unrecognized_keys', keys: [key], input: context.value });
    }
  });
export type SearchQuery = z.infer<typeof SearchQuery>;

const KNOWN = new Set(['market', 'q', 'locale', 'price.min', 'price.max', 'sort', 'offset', 'limit']);

/** Reads a query string as a search request. */
export function toSearchRequest(query: SearchQuery): SearchRequest {
  const { market, q, locale, sort, offset, limit } = query;
  const selected = Object.entries(query).filter(([key]) => key.startsWith('facet.'));
  return {
    market,
    q,
    locale,
    sort,
    offset,
    limit,
    minPriceMinor: query['price.min'],
    maxPriceMinor: query['price.max'],
    facets: Object.fromEntries(selected.map(([key, values]) => [key.slice('facet.'.length), [values].flat().map(String)])),
  };
}
