const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Countries by their names, some of them when there are many. */
export function countryNames(codes: readonly string[], most = 4): string {
  const names = codes.map((code) => regions.of(code) ?? code);
  return names.length <= most ? names.join(', ') : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
}

/** Languages by their names. */
export function languageNames(locales: readonly string[]): string {
  return locales.map((locale) => languages.of(locale) ?? locale).join(', ');
}

/** A tax rate in parts per million as people write it: 88,750 is 8.875%. */
export function percentOf(ratePpm: number): string {
  return `${(ratePpm / 10_000).toLocaleString('en', { maximumFractionDigits: 4 })}%`;
}
