import type { Card } from '../contracts/catalog/published/published-files.ts';
import type { SearchEntry } from './build-search-file.ts';

type Sample = {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly categories?: readonly string[];
  readonly categoryTitles?: SearchEntry['categories'];
  readonly words?: SearchEntry['words'];
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  readonly prices?: Card['prices'];
  readonly skus?: readonly string[];
  readonly publishedAt?: string;
};

/** A search entry for tests; what is not said is dull. */
export function entry(sample: Sample): SearchEntry {
  const { id, title, facets = {}, prices = { eu: { fromMinor: 1000 } }, publishedAt = '2026-01-01T00:00:00.000Z' } = sample;
  return {
    card: {
      id,
      slug: id,
      title: { ...title },
      prices,
      categories: [...(sample.categories ?? [])],
      facets: Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...values]])),
      skus: [...(sample.skus ?? [`${id}-1`])],
      publishedAt,
    },
    body: { ...sample.body },
    categories: sample.categoryTitles ?? [],
    labels: Object.values(facets).flat(),
    words: sample.words ?? [],
  };
}
