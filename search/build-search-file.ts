import { SEARCH_FORMAT } from '../contracts/catalog/published/addresses.ts';
import type { Card, SearchFile, Texts } from '../contracts/catalog/published/published-files.ts';
import { indexWords } from './words/index-words.ts';

/** What of a product is searched: its card, its description, the titles of its categories, labels as they are, and what labels are in other languages. */
export type SearchEntry = {
  readonly card: Card;
  readonly body: Texts;
  readonly categories: readonly Texts[];
  readonly labels: readonly string[];
  readonly words: readonly Texts[];
};

/** Makes the search file of entries; the same entries in the same order give the same bytes. */
export function buildSearchFile(entries: readonly SearchEntry[]): SearchFile {
  const texts = entries.flatMap(({ card, body, categories, words }) => [card.title, body, ...categories, ...words]);
  const locales = [...new Set(texts.flatMap((text) => Object.keys(text)))].sort();
  const labels = { column: 0, kind: 'label', texts: entries.map((entry) => joined(entry.labels)) } as const;
  const translated = locales.flatMap((locale, index) => {
    const [column, of] = [index + 1, (text: Texts) => text[locale] ?? ''];
    return [
      { column, kind: 'title', texts: entries.map(({ card }) => of(card.title)) },
      { column, kind: 'category', texts: entries.map(({ categories }) => joined(categories.map(of))) },
      { column, kind: 'label', texts: entries.map(({ words }) => joined(words.map(of))) },
      { column, kind: 'body', texts: entries.map(({ body }) => of(body)) },
    ] as const;
  });
  return {
    format: SEARCH_FORMAT,
    kind: 'search',
    locales,
    cards: entries.map(({ card }) => card),
    words: indexWords([labels, ...translated]),
  };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ; ');
}
