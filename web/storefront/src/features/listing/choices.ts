import type { SearchSort } from '../../../../../contracts/catalog/published/search.ts';

/** How a listing is narrowed and ordered, as its address holds it. Prices are minor units; pages count from 1. */
export interface Choices {
  /** The chosen values by facet; values of one facet are alternatives. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly minMinor: number | undefined;
  readonly maxMinor: number | undefined;
  /** Undefined for the listing's own order. */
  readonly sort: SearchSort | undefined;
  readonly page: number;
}

/** The parameters of a listing's address. */
export interface ChoiceParams {
  readonly f?: readonly string[] | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly sort?: string | undefined;
  readonly page?: string | undefined;
}

const SORTS: readonly SearchSort[] = ['relevance', 'newest', 'price_asc', 'price_desc'];

/** Reads an address; what makes no sense in it is left out. */
export function readChoices({ f = [], min, max, sort, page }: ChoiceParams): Choices {
  const facets: Record<string, string[]> = {};
  for (const pair of f) {
    const [, name, value] = /^([^:]+):(.+)$/s.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) facets[name] = [...(facets[name] ?? []), value];
  }
  return {
    facets,
    minMinor: wholeNumber(min),
    maxMinor: wholeNumber(max),
    sort: SORTS.find((known) => known === sort),
    page: Math.max(1, wholeNumber(page) ?? 1),
  };
}

/** Writes choices for an address; what is as it is by itself is left out. */
export function writeChoices({ facets, minMinor, maxMinor, sort, page }: Choices) {
  const pairs = Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
  return {
    ...(pairs.length > 0 && { f: pairs }),
    ...(minMinor !== undefined && { min: String(minMinor) }),
    ...(maxMinor !== undefined && { max: String(maxMinor) }),
    ...(sort !== undefined && { sort }),
    ...(page > 1 && { page: String(page) }),
  };
}

/** Chooses a value of a facet, or takes it back; the first page is shown again. */
export function toggleFacet(choices: Choices, name: string, value: string): Choices {
  const chosen = choices.facets[name] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [name]: _, ...others } = choices.facets;
  return { ...choices, page: 1, facets: values.length > 0 ? { ...others, [name]: values } : others };
}

/** Limits the price; limits that are the wrong way round are turned. */
export function limitPrice(choices: Choices, minMinor: number | undefined, maxMinor: number | undefined): Choices {
  const turned = minMinor !== undefined && maxMinor !== undefined && minMinor > maxMinor;
  return { ...choices, page: 1, minMinor: turned ? maxMinor : minMinor, maxMinor: turned ? minMinor : maxMinor };
}

/** Takes all narrowing back; the order stays. */
export function withoutFilters({ sort }: Choices): Choices {
  return { facets: {}, minMinor: undefined, maxMinor: undefined, sort, page: 1 };
}

/** How many filters narrow the listing; the price limits are one. */
export function countFilters({ facets, minMinor, maxMinor }: Choices): number {
  const values = Object.values(facets).reduce((count, chosen) => count + chosen.length, 0);
  return values + (minMinor === undefined && maxMinor === undefined ? 0 : 1);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
