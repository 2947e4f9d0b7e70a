import type { SearchSort } from '../contracts/catalog/published/search.ts';
import type { Candidate } from './filters.ts';

type Compare = (one: Candidate, other: Candidate) => number;

const newest: Compare = ({ card: one }, { card: other }) => {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

const ORDERS: Readonly<Record<SearchSort, Compare>> = {
  relevance: (one, other) => other.score - one.score || newest(one, other),
  price_asc: (one, other) => one.priceMinor - other.priceMinor || newest(one, other),
  price_desc: (one, other) => other.priceMinor - one.priceMinor || newest(one, other),
  newest,
};

/** Puts candidates in the wanted order; what is alike follows newest first and then by id, so that every page of a search is cut from the same list. */
export function inOrder(candidates: readonly Candidate[], sort: SearchSort): Candidate[] {
  return candidates.toSorted(ORDERS[sort]);
}
