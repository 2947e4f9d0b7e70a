import type { Texts } from './published-files.ts';

/**
 * The text in the wanted locale, or the nearest there is: its language without the region (`de` for `de-AT`), any of the same language, the fallbacks in their order, the first there is.
 * Empty when there is none at all.
 */
export function textIn(texts: Texts, wanted: string, fallbacks: readonly string[] = []): string {
  for (const locale of [wanted, ...fallbacks]) {
    const [language = locale] = locale.split('-');
    const text = texts[locale] ?? texts[language] ?? Object.entries(texts).find(([name]) => name.split('-')[0] === language)?.[1];
    if (text !== undefined) return text;
  }
  return Object.values(texts)[0] ?? '';
}
