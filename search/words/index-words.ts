import type { WordIndex } from '../../contracts/catalog/published/published-files.ts';
import { type Hits, writeHits } from './hits.ts';
import { type Kind, weightOf } from './weights.ts';
import { indexTerms } from './words.ts';

/** One text of every card, by the card's place, and the column that its hits count in. */
export type IndexedTexts = { readonly column: number; readonly kind: Kind; readonly texts: readonly string[] };

/** Makes the index of words: what each counts for each card is reckoned here, so that whoever reads it need only add. */
export function indexWords(all: readonly IndexedTexts[]): WordIndex {
  const columns = Math.max(0, ...all.map(({ column }) => column + 1));
  const index = new Map<string, Map<number, number>[]>();
  for (const { column, kind, texts } of all) {
    for (const [term, weights] of weigh(kind, texts)) {
      const byColumn = index.get(term) ?? Array.from({ length: columns }, () => new Map<number, number>());
      index.set(term, byColumn);
      const sums = byColumn[column];
      for (const [place, weight] of weights) sums?.set(place, weight + (sums.get(place) ?? 0));
    }
  }
  const sorted = [...index].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    terms: sorted.map(([term]) => term).join('\n'),
    hits: sorted.map(([, byColumn]) => byColumn.map(writeHits).join()).join('\n'),
  };
}

function weigh(kind: Kind, texts: readonly string[]): Map<string, Hits> {
  const counted = texts.map((text) => countsOf(indexTerms(text)));
  const lengths = counted.map(({ size }) => size).filter((length) => length > 0);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const having = new Map<string, Map<number, number>>();
  for (const [place, counts] of counted.entries()) {
    for (const [term, count] of counts) {
      const places = having.get(term) ?? new Map<number, number>();
      having.set(term, places.set(place, count));
    }
  }
  const weight = (place: number, count: number, among: number) =>
    weightOf(kind, { count, among, length: counted[place]?.size ?? 0, meanLength }, texts.length);
  return new Map(
    [...having].map(([term, places]) => [
      term,
      new Map([...places].map(([place, count]) => [place, weight(place, count, places.size)])),
    ]),
  );
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
