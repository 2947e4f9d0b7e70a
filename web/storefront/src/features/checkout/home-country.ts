/** The country that somebody probably writes to: the only one there is, or that of their browser's languages if the shop sends there. */
export function homeCountry(countries: readonly string[], languages: readonly string[]): string {
  if (countries.length === 1) return countries[0] ?? '';
  const regions = languages.flatMap((tag) => new Intl.Locale(tag).region ?? []);
  return regions.find((region) => countries.includes(region)) ?? '';
}
