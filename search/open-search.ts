import type { Card, SearchFile } from '../contracts/catalog/published/published-files.ts';
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts';
import { plainSku } from './words/words.ts';

/** A search file ready to be asked. */
export type OpenSearch = {
  readonly cards: readonly Card[];
  readonly locales: readonly string[];
  /** What words are found with; made when the first are asked for. */
  readonly words: () => Words;
};

/** The index of words. */
export type Words = {
  readonly vocabulary: Vocabulary;
  /** The hits of a term, by its place among the terms: one text for each column, as `readHits` takes it. */
  readonly hits: readonly string[];
  /** The place among the cards of each SKU, as `plainSku` writes it. */
  readonly bySku: ReadonlyMap<string, number>;
};

/** Opens a published search file, which costs nothing; whoever opens it again reads its words again. */
export function openSearch(file: SearchFile): OpenSearch {
  let words: Words | undefined;
  return {
    cards: file.cards,
    locales: file.locales,
    words: () => {
      words ??= wordsOf(file);
      return words;
    },
  };
}

function wordsOf({ cards, words }: SearchFile): Words {
  if (!words) throw new TypeError('The search file is of before there was this index');
  return {
    vocabulary: vocabularyOf(words.terms.split('\n')),
    hits: words.hits.split('\n'),
    bySku: new Map(cards.flatMap((card, place) => card.skus.map((sku) => [plainSku(sku), place] as const))),
  };
}
