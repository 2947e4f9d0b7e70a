import { type Language, useLanguage } from '../messages/language.ts';
import { useMarket } from './market.ts';

/** The locale that figures and dates are written in: the page's language as the market's country writes it. */
export function localeOf(language: Language, countries: readonly string[] = []): string {
  if (language === 'de') return 'de-DE';
  return countries.includes('US') ? 'en-US' : 'en-IE';
}

/** The locale of figures and dates. */
export function useLocale(): string {
  return localeOf(useLanguage(), useMarket()?.countries);
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
}

/** How many digits the minor unit of a currency has; Intl knows it from ISO 4217. */
export function digitsOf(currency: string): number {
  return formatOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Writes an amount of minor units ("€12.30"). */
export function money(amountMinor: number, currency: string, locale: string): string {
  return formatOf(locale, currency).format(amountMinor / 10 ** digitsOf(currency));
}

/** Writes amounts of a currency, the shown market's unless given. */
export function useMoney(currency?: string): (amountMinor: number) => string {
  const locale = useLocale();
  const own = useMarket()?.currency ?? 'EUR';
  return (amountMinor) => money(amountMinor, currency ?? own, locale);
}

/** The text in a language, or else in the first there is. */
export function textIn(texts: Readonly<Record<string, string>>, language: Language): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

/** Reads texts of the catalogue in the page's language. */
export function useText(): (texts: Readonly<Record<string, string>>) => string {
  const language = useLanguage();
  return (texts) => textIn(texts, language);
}
