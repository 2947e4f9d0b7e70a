import type { Options } from 'minisearch';
import { indexTerms } from './words.ts';

/** How much a hit counts in each kind of text. */
const WEIGHTS = { title: 6, category: 2, body: 1 } as const;

const LABEL_WEIGHT = 2;
const KINDS = ['title', 'category', 'body'] as const;

/** The field of labels (colours, sizes, brand, tags), which are the same in every language. */
export const LABELS = 'labels';

/** How much a hit in a language counts that is not the one asked in. */
const FOREIGN = 0.25;

/** One document of the index: the texts of a card by field, `id` its place among the cards. */
export type IndexedTexts = { readonly id: number; readonly texts: Readonly<Record<string, string>> };

/** The field that holds one kind of text in one locale. */
export function fieldName(kind: (typeof KINDS)[number], locale: string): string {
  return `${kind}:${locale}`;
}

/** MiniSearch's settings, alike where an index is made and where it is read; fields follow from the locales. */
export function indexOptions(locales: readonly string[]): Options<IndexedTexts> {
  return {
    fields: [LABELS, ...locales.flatMap((locale) => KINDS.map((kind) => fieldName(kind, locale)))],
    idField: 'id',
    extractField: (document, field) => (field === 'id' ? document.id : (document.texts[field] ?? '')),
    tokenize: (text) => indexTerms(text),
    processTerm: (term) => term,
    autoVacuum: false,
  };
}

/** How much each field counts for somebody who asks in a locale, or in none. */
export function boostsFor(locales: readonly string[], wanted: string | undefined): Record<string, number> {
  const boosts: Record<string, number> = { [LABELS]: LABEL_WEIGHT };
  const languages = new Set(locales.map(languageOf));
  const language = wanted === undefined ? undefined : languageOf(wanted);
  const choosy = language !== undefined && languages.has(language);
  for (const locale of locales) {
    const factor = !choosy || languageOf(locale) === language ? 1 : FOREIGN;
    for (const kind of KINDS) boosts[fieldName(kind, locale)] = WEIGHTS[kind] * factor;
  }
  return boosts;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
