import type { Query, SearchOptions } from 'minisearch';
import { boostsFor } from './fields.ts';
import { expandWord, type Expansion } from './expand-word.ts';
import type { OpenSearch } from './open-search.ts';
import { plainSku, queryWords } from './words.ts';

/** The cards that words find, by their place, with how well each fits; and whether they have every word or only some. */
export type Found = { readonly matched: 'every_word' | 'some_words'; readonly scores: ReadonlyMap<number, number> };

/** How sure it is that a term is meant, against the word itself. */
const SURENESS = { form: 0.85, compound: 0.5, swap: 0.6 } as const;

/** Finds cards by the words of a query: those that have every word, or when there are none, some. A SKU finds its product first. Undefined for a query without words. */
export function findByWords(search: OpenSearch, text: string, locale: string | undefined): Found | undefined {
  const words = queryWords(text);
  if (words.length === 0) return undefined;
  const expansions = words.map((word) => expandWord(word, search.vocabulary));
  const options = {
    boost: boostsFor(search.locales, locale),
    tokenize: (term: string) => [term],
    processTerm: (term: string) => term,
  };

  const every = scoresOf(search, { combineWith: 'AND', queries: expansions.map(queryOf) }, options);
  const bySku = search.bySku.get(plainSku(text));
  if (bySku !== undefined) every.set(bySku, Number.MAX_VALUE);
  if (every.size > 0 || words.length === 1) return { matched: 'every_word', scores: every };

  return { matched: 'some_words', scores: scoresOf(search, { combineWith: 'OR', queries: expansions.map(queryOf) }, options) };
}

function scoresOf({ index }: OpenSearch, query: Query, options: SearchOptions): Map<number, number> {
  return new Map(index.search(query, options).map(({ id, score }) => [Number(id), score]));
}

function queryOf({ word, forms, compounds, swaps, typos }: Expansion): Query {
  const self: Query = { queries: [word], prefix: word.length > 1, fuzzy: typos === 0 ? false : typos };
  return {
    combineWith: 'OR',
    queries: [self, ...alike(forms, SURENESS.form), ...alike(compounds, SURENESS.compound), ...alike(swaps, SURENESS.swap, true)],
  };
}

function alike(terms: readonly string[], sureness: number, prefix = false): Query[] {
  return terms.map((term) => ({ queries: [term], prefix, fuzzy: false, boostTerm: () => sureness }));
}
