import { localeName } from '../../../ui/fields/locale-name.ts';
import { percentText } from '../form/percent-text.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** A country by its name; whatever has none stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

/** Countries by their names, some of them when there are many. */
export function countryNames(codes: readonly string[], most = 4): string {
  const names = codes.map(countryName);
  return names.length <= most ? names.join(', ') : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

/** Languages by their names. */
export function languageNames(locales: readonly string[]): string {
  return locales.map(localeName).join(', ');
}

/** A tax rate in parts per million as people write it: 88,750 is 8.875%. */
export function percentOf(ratePpm: number): string {
  return `${percentText(ratePpm)}%`;
}
