import MiniSearch from 'minisearch';
import type { Card, SearchFile } from '../contracts/catalog/published/published-files.ts';
import { type IndexedTexts, indexOptions } from './fields.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { plainSku } from './words.ts';

/** A search index ready to be asked; opening takes some milliseconds per thousand products, so keep it as long as its file is current. */
export type OpenSearch = {
  readonly cards: readonly Card[];
  readonly locales: readonly string[];
  readonly index: MiniSearch<IndexedTexts>;
  readonly vocabulary: Vocabulary;
  /** The place among the cards of each SKU, as `plainSku` writes it. */
  readonly bySku: ReadonlyMap<string, number>;
};

type Serialized = ReturnType<MiniSearch['toJSON']>;

/** Opens a published search file; throws when its index is not MiniSearch's. */
export function openSearch(file: SearchFile): OpenSearch {
  const serialized: object = file.index;
  if (!isMiniSearch(serialized)) throw new TypeError('The search file holds no index');
  const index = MiniSearch.loadJS<IndexedTexts>(serialized, indexOptions(file.locales));
  return {
    cards: file.cards,
    locales: file.locales,
    index,
    vocabulary: vocabularyOf(serialized.index.map(([term]) => term)),
    bySku: new Map(file.cards.flatMap((card, place) => card.skus.map((sku) => [plainSku(sku), place] as const))),
  };
}

function isMiniSearch(index: object): index is Serialized {
  return 'index' in index && Array.isArray(index.index) && 'serializationVersion' in index;
}
