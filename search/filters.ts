import { availabilityOf } from '../contracts/catalog/published/availability-of.ts';
import type { AvailabilityFile, Card } from '../contracts/catalog/published/published-files.ts';
import { AVAILABILITY_FACET, CATEGORY_FACET } from '../contracts/catalog/published/facet-names.ts';
import type { SearchRequest } from '../contracts/catalog/published/search.ts';
import type { Availability } from '../contracts/inventory/documents.ts';

/** A card that is for sale in the market, with what filters and orders look at. */
export type Candidate = {
  readonly place: number;
  readonly card: Card;
  readonly priceMinor: number;
  readonly availability: Availability;
  readonly score: number;
};

/** The name that the price limits have among the filters. */
export const PRICE = Symbol('price');

/** A condition on candidates: the facet it belongs to, or the price. */
export type Filter = { readonly name: string | typeof PRICE; readonly passes: (candidate: Candidate) => boolean };

/** The candidate of a card, or undefined when it has no price in the market. */
export function candidateOf(
  card: Card,
  place: number,
  score: number,
  at: { market: string; availability: AvailabilityFile },
): Candidate | undefined {
  const price = card.prices[at.market];
  return price && { place, card, score, priceMinor: price.fromMinor, availability: availabilityOf(card.skus, at.availability) };
}

/** The values that a card has of a facet. */
export function valuesOf({ card, availability }: Candidate, facet: string): readonly string[] {
  if (facet === CATEGORY_FACET) return card.categories;
  if (facet === AVAILABILITY_FACET) return [availability];
  return card.facets[facet] ?? [];
}

/** The filters of a request: one for each facet with a selection, one for price limits. */
export function filtersOf(request: SearchRequest): Filter[] {
  const { facets = {}, minPriceMinor = 0, maxPriceMinor = Number.POSITIVE_INFINITY } = request;
  const filters: Filter[] = Object.entries(facets)
    .filter(([, selected]) => selected.length > 0)
    .map(([name, selected]) => ({
      name,
      passes: (candidate) => valuesOf(candidate, name).some((value) => selected.includes(value)),
    }));
  return [...filters, { name: PRICE, passes: ({ priceMinor }) => priceMinor >= minPriceMinor && priceMinor <= maxPriceMinor }];
}
