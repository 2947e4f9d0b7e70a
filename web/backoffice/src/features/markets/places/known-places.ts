import { localeName } from '../../../ui/fields/locale-name.ts';
import { countryName } from './place-names.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const pairs = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
// Groups of countries, islands without a code of their own, and what stands for no place at all.
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** The codes of all countries, by name. */
export const COUNTRIES: readonly string[] = pairs
  .map((pair) => pair.toUpperCase())
  .filter((code) => !NO_COUNTRIES.has(code) && countryName(code) !== code && isPresent(`und-${code}`))
  .sort((a, b) => countryName(a).localeCompare(countryName(b), 'en'));

/** The tags of languages with two letters, by name; of two for one language the first. */
export const LANGUAGES: readonly string[] = pairs
  .filter((tag) => localeName(tag) !== tag && isPresent(tag))
  .filter((tag, n, tags) => tags.findIndex((other) => localeName(other) === localeName(tag)) === n)
  .sort((a, b) => localeName(a).localeCompare(localeName(b), 'en'));

/** A country's code for its name or for the code itself, however it is written; anything else stays as it is. */
export function readCountry(text: string): string {
  return found(COUNTRIES, countryName, text);
}

/** A language's tag for its name or for the tag itself, however it is written; anything else stays as it is. */
export function readLanguage(text: string): string {
  return found(LANGUAGES, localeName, text);
}

function found(codes: readonly string[], nameOf: (code: string) => string, text: string): string {
  const wanted = text.toLowerCase();
  return codes.find((code) => code.toLowerCase() === wanted || nameOf(code).toLowerCase() === wanted) ?? text;
}

/** What was renamed or parted since is known by its new name. */
function isPresent(tag: string): boolean {
  return Intl.getCanonicalLocales(tag)[0] === tag;
}
