import { AVAILABILITY_FACET, CATEGORY_FACET } from '../contracts/catalog/published/facet-names.ts';
import type { Facet, SearchRequest } from '../contracts/catalog/published/search.ts';
import { type Candidate, type Filter, PRICE, valuesOf } from './filters.ts';

/** What a search narrows to: the candidates that pass every filter, the facets' counts, and the range of prices without the price limits. */
export type Narrowed = {
  readonly passed: readonly Candidate[];
  readonly facets: Facet[];
  readonly priceRange?: { minMinor: number; maxMinor: number };
};

type Counts = Map<string, Map<string, number>>;

/**
 * Applies the filters, and counts each facet's values as if nothing were selected in that facet: a second colour may be added to the first.
 * A candidate counts for all facets when it passes every filter, and for a single one when that facet's filter alone stops it.
 */
export function narrow(
  candidates: readonly Candidate[],
  filters: readonly Filter[],
  selected: SearchRequest['facets'] = {},
): Narrowed {
  const passed: Candidate[] = [];
  const priced: number[] = [];
  const counts: Counts = new Map();
  for (const candidate of candidates) {
    const [stopped, another] = filters.filter((filter) => !filter.passes(candidate));
    if (another) continue;
    if (!stopped) passed.push(candidate);
    if (!stopped || stopped.name === PRICE) priced.push(candidate.priceMinor);
    if (stopped?.name === PRICE) continue;
    for (const facet of stopped ? [stopped.name] : facetsOf(candidate)) count(counts, facet, valuesOf(candidate, facet));
  }
  return { passed, facets: listed(counts, selected), ...rangeOf(priced) };
}

function facetsOf({ card }: Candidate): string[] {
  return [CATEGORY_FACET, AVAILABILITY_FACET, ...Object.keys(card.facets)];
}

function count(counts: Counts, facet: string, values: readonly string[]): void {
  const byValue = counts.get(facet) ?? new Map<string, number>();
  counts.set(facet, byValue);
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);
}

/** Facets by name, values by how many there are and then by name; a selected value is there though nothing has it. */
function listed(counts: Counts, selected: Readonly<Record<string, readonly string[]>>): Facet[] {
  const names = [...new Set([...counts.keys(), ...Object.keys(selected)])].sort();
  return names.map((name) => {
    const byValue = counts.get(name) ?? new Map<string, number>();
    const chosen = selected[name] ?? [];
    const values = [...new Set([...byValue.keys(), ...chosen])];
    const listing = values.map((value) => ({ value, count: byValue.get(value) ?? 0, selected: chosen.includes(value) }));
    return { name, values: listing.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)) };
  });
}

function rangeOf(prices: readonly number[]): Pick<Narrowed, 'priceRange'> {
  if (prices.length === 0) return {};
  let [minMinor, maxMinor] = [Number.POSITIVE_INFINITY, 0];
  for (const price of prices) [minMinor, maxMinor] = [Math.min(minMinor, price), Math.max(maxMinor, price)];
  return { priceRange: { minMinor, maxMinor } };
}
