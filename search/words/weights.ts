/** How much a hit counts in each kind of text. */
const WEIGHTS = { title: 6, category: 2, body: 1, label: 2 } as const;

/** How much a hit in a language counts that is not the one asked in. */
const FOREIGN = 0.25;

/** The kinds of text that a card is found by. */
export type Kind = keyof typeof WEIGHTS;

/** Among the terms of so many cards, how much one counts for a card: more the rarer it is, the more often the card has it, and the fewer others it has (BM25+). */
export function weightOf(
  kind: Kind,
  term: { count: number; among: number; length: number; meanLength: number },
  cards: number,
): number {
  const { count, among, length, meanLength } = term;
  const rarity = Math.log(1 + (cards - among + 0.5) / (among + 0.5));
  const often = (count * 2.2) / (count + 1.2 * (0.3 + (0.7 * length) / meanLength));
  return WEIGHTS[kind] * rarity * (0.5 + often);
}

/** How much the hits of each column count for somebody who asks in a locale, or in none: those of texts that are the same in every language, then those of each locale. */
export function factorsFor(locales: readonly string[], wanted: string | undefined): number[] {
  const language = wanted === undefined ? undefined : languageOf(wanted);
  const choosy = locales.some((locale) => languageOf(locale) === language);
  return [1, ...locales.map((locale) => (!choosy || languageOf(locale) === language ? 1 : FOREIGN))];
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
