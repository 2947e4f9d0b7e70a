import type { OpenSearch, Words } from '../open-search.ts';
import { type Expansion, expandWord } from './expand-word.ts';
import { readHits } from './hits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { factorsFor } from './weights.ts';
import { plainSku, queryWords } from './words.ts';

/** The cards that words find, by their place, with how well each fits; and whether they have every word or only some. */
export type Found = { readonly matched: 'every_word' | 'some_words'; readonly scores: ReadonlyMap<number, number> };

type Scores = Map<number, number>;

/** How sure it is that a term is meant, against the word itself; a beginning and an error count by how much of the term they leave. */
const SURENESS = { form: 0.85, compound: 0.5, swap: 0.6, beginning: 0.375, error: 0.45 } as const;

/** Finds cards by the words of a query: those that have every word, or when there are none, some. A SKU finds its product first. Undefined for a query without words. */
export function findByWords(search: OpenSearch, text: string, locale: string | undefined): Found | undefined {
  const words = queryWords(text);
  if (words.length === 0) return undefined;
  const index = search.words();
  const factors = factorsFor(search.locales, locale);
  const found = words.map((word) => scoresOf(word, index, factors));

  const every = found.reduce(both);
  const bySku = index.bySku.get(plainSku(text));
  if (bySku !== undefined) every.set(bySku, Number.MAX_VALUE);
  if (every.size > 0 || words.length === 1) return { matched: 'every_word', scores: every };

  const places = new Set(found.flatMap((scores) => [...scores.keys()]));
  return { matched: 'some_words', scores: new Map([...places].map((place) => [place, scoreOfSome(found, place)])) };
}

/** What has a score for the one word and for the other, with the sum of both. */
function both(one: Scores, other: Scores): Scores {
  const scores: Scores = new Map();
  for (const [place, score] of one) {
    const more = other.get(place);
    if (more !== undefined) scores.set(place, score + more);
  }
  return scores;
}

/** The sum of the scores that a place has, times their number: two words are worth more than one that fits twice as well. */
function scoreOfSome(found: readonly Scores[], place: number): number {
  const scores = found.flatMap((one) => one.get(place) ?? []);
  return scores.length * scores.reduce((sum, score) => sum + score, 0);
}

function scoresOf(word: string, { vocabulary, hits }: Words, factors: readonly number[]): Scores {
  const scores: Scores = new Map();
  for (const [term, sureness] of meantBy(expandWord(word, vocabulary), vocabulary)) {
    const columns = hits[vocabulary.placeOf(term)]?.split(',') ?? [];
    for (const [column, written] of columns.entries()) {
      const factor = sureness * (factors[column] ?? 0);
      readHits(written, (place, weight) => scores.set(place, factor * weight + (scores.get(place) ?? 0)));
    }
  }
  return scores;
}

/** The terms that a word may stand for, each by the surest way there is to it. */
function meantBy({ word, forms, compounds, swaps, typos }: Expansion, vocabulary: Vocabulary): Map<string, number> {
  const meant = new Map<string, number>();
  const add = (term: string, sureness: number): void => {
    meant.set(term, Math.max(sureness, meant.get(term) ?? 0));
  };
  const addBeginning = (start: string, sureness: number): void => {
    for (const term of vocabulary.startingWith(start)) {
      const more = term.length - start.length;
      add(term, more === 0 ? sureness : (sureness * SURENESS.beginning * term.length) / (term.length + 0.3 * more));
    }
  };
  if (word.length > 1) addBeginning(word, 1);
  else add(word, 1);
  for (const form of forms) add(form, SURENESS.form);
  for (const compound of compounds) add(compound, SURENESS.compound);
  for (const swap of swaps) addBeginning(swap, SURENESS.swap);
  for (const [term, errors] of typos > 0 ? vocabulary.near(word, typos) : []) {
    add(term, (SURENESS.error * term.length) / (term.length + errors));
  }
  return meant;
}
