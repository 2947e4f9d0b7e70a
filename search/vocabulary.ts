/** The terms of an index, to ask what a word could have meant. */
export type Vocabulary = {
  has(term: string): boolean;
  hasPrefix(start: string): boolean;
  /** Up to `limit` longer terms with this ending: compounds, where a language joins words ("schneidebrett" for "brett"). */
  endingWith(end: string, limit: number): string[];
};

/** Makes a vocabulary of terms. */
export function vocabularyOf(terms: readonly string[]): Vocabulary {
  const known = new Set(terms);
  const forward = [...known].sort(byCode);
  const backward = [...known].map(reversed).sort(byCode);
  return {
    has: (term) => known.has(term),
    hasPrefix: (start) => forward[firstFrom(forward, start)]?.startsWith(start) === true,
    endingWith: (end, limit) => {
      const start = reversed(end);
      const found: string[] = [];
      for (let index = firstFrom(backward, start); found.length < limit; index += 1) {
        const term = backward[index];
        if (!term?.startsWith(start)) break;
        if (term !== start) found.push(reversed(term));
      }
      return found;
    },
  };
}

/** By code unit, as the binary search compares; never by a locale, which differs between machines. */
function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
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
