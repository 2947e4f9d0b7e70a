import { typingErrors } from './typing-errors.ts';

/** The terms of an index, to ask what a word could have meant. */
export type Vocabulary = {
  /** The place of a term; -1 when it is none. */
  readonly placeOf: (term: string) => number;
  readonly has: (term: string) => boolean;
  readonly hasPrefix: (start: string) => boolean;
  /** The terms with this beginning, itself among them. */
  readonly startingWith: (start: string) => readonly string[];
  /** Up to `limit` longer terms with this ending: compounds, where a language joins words ("schneidebrett" for "brett"). */
  readonly endingWith: (end: string, limit: number) => readonly string[];
  /** The terms that a word is with so many errors at most, and with how many. */
  readonly near: (word: string, most: number) => readonly (readonly [term: string, errors: number])[];
};

/**
 * Makes a vocabulary of terms in the order of their code units: never that of a locale, which differs between machines.
 * Endings and errors are looked for from the first term to the last, which takes a few milliseconds for tens of thousands and no preparation.
 */
export function vocabularyOf(terms: readonly string[]): Vocabulary {
  const placeOf = (term: string): number => {
    const place = firstFrom(terms, term);
    return terms[place] === term ? place : -1;
  };
  const startingWith = (start: string): string[] => {
    const found: string[] = [];
    for (let place = firstFrom(terms, start); ; place += 1) {
      const term = terms[place];
      if (!term?.startsWith(start)) return found;
      found.push(term);
    }
  };
  return {
    placeOf,
    startingWith,
    has: (term) => placeOf(term) >= 0,
    hasPrefix: (start) => startingWith(start).length > 0,
    endingWith: (end, limit) => {
      const found: string[] = [];
      const last = end.charCodeAt(end.length - 1);
      for (const term of terms) {
        if (found.length === limit) break;
        // The last letter alone tells most of them apart.
        if (term.charCodeAt(term.length - 1) === last && term.endsWith(end) && term !== end) found.push(term);
      }
      return found;
    },
    near: (word, most) => {
      const found: (readonly [string, number])[] = [];
      for (const term of terms) {
        const errors = typingErrors(word, term, most);
        if (errors <= most) found.push([term, errors]);
      }
      return found;
    },
  };
}

/** The place of the first text that is not before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
