import MiniSearch from 'minisearch';
import { PUBLISHED_FORMAT } from '../contracts/catalog/published/addresses.ts';
import type { Card, SearchFile, Texts } from '../contracts/catalog/published/published-files.ts';
import { fieldName, type IndexedTexts, indexOptions, LABELS } from './fields.ts';

/** What of a product is searched: its card, its description, the titles of its categories, and labels that are the same in every language. */
export type SearchEntry = {
  readonly card: Card;
  readonly body: Texts;
  readonly categories: readonly Texts[];
  readonly labels: readonly string[];
};

/** Makes the search index of entries; the same entries in the same order give the same bytes. */
export function buildSearchFile(entries: readonly SearchEntry[]): SearchFile {
  const texts = entries.flatMap(({ card, body, categories }) => [card.title, body, ...categories]);
  const locales = [...new Set(texts.flatMap((text) => Object.keys(text)))].sort();
  const index = new MiniSearch<IndexedTexts>(indexOptions(locales));
  index.addAll(entries.map((entry, id) => ({ id, texts: textsOf(entry, locales) })));
  return {
    format: PUBLISHED_FORMAT,
    kind: 'search',
    locales,
    cards: entries.map(({ card }) => card),
    index: { ...index.toJSON() },
  };
}

function textsOf({ card, body, categories, labels }: SearchEntry, locales: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = { [LABELS]: labels.join(' ; ') };
  for (const locale of locales) {
    texts[fieldName('title', locale)] = card.title[locale] ?? '';
    texts[fieldName('body', locale)] = body[locale] ?? '';
    texts[fieldName('category', locale)] = categories.map((title) => title[locale] ?? '').join(' ; ');
  }
  return texts;
}
