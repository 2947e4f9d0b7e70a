import type { Vocabulary } from './vocabulary.ts';

/** What a word of a query may stand for, by how sure that is: terms of the index, and whether typing errors are to be looked through too. */
export type Expansion = {
  readonly word: string;
  /** Other forms of the word: singular and plural, cases. */
  readonly forms: readonly string[];
  /** Longer terms that end with it. */
  readonly compounds: readonly string[];
  /** Terms that it becomes when two neighbouring letters change places. */
  readonly swaps: readonly string[];
  /** How many letters may be wrong; 0 for a word that the index knows. */
  readonly typos: 0 | 1 | 2;
};

const MOST_COMPOUNDS = 12;
const ENDINGS = ['s', 'es', 'e', 'n', 'en', 'er', 'ern', 'nen'];

/**
 * Reads a folded word against what the index knows. A known word is taken at its word: a neighbour one letter away would only dilute the hits.
 * An unknown one may have errors: one from four letters on, two from six on, none in a number.
 */
export function expandWord(word: string, vocabulary: Vocabulary): Expansion {
  const possible = formsOf(word);
  const forms = possible.filter(vocabulary.has);
  const compounds = compoundsOf([word, ...possible], vocabulary);
  const known = vocabulary.hasPrefix(word) || forms.length > 0 || compounds.length > 0;
  if (known || word.length < 4 || /\d/.test(word)) return { word, forms, compounds, swaps: [], typos: 0 };
  return { word, forms, compounds, swaps: swapsOf(word).filter(vocabulary.hasPrefix), typos: word.length < 6 ? 1 : 2 };
}

function compoundsOf(ends: readonly string[], vocabulary: Vocabulary): string[] {
  const found = ends.flatMap((end) => (end.length < 4 ? [] : vocabulary.endingWith(end, MOST_COMPOUNDS)));
  return [...new Set(found)].slice(0, MOST_COMPOUNDS);
}

/** English and German endings put on and taken off; what is no word is not in the index. */
function formsOf(word: string): string[] {
  if (word.length < 3) return [];
  const longer = ENDINGS.map((ending) => word + ending);
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));
  const shorter = stems.filter((stem) => stem.length >= 3);
  const changed = [
    word.replace(/ies$/, 'y'),
    word.replace(/([^aeiou])y$/, '$1ies'),
    word.replace(/ves$/, 'fe'),
    word.replace(/ves$/, 'f'),
    word.replace(/fe?$/, 'ves'),
  ];
  return [...new Set([...longer, ...shorter, ...changed])].filter((form) => form !== word);
}

function swapsOf(word: string): string[] {
  const letters = Array.from(word);
  const swaps = letters
    .slice(1)
    .map((letter, index) => [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join(''));
  return [...new Set(swaps)].filter((swap) => swap !== word);
}
