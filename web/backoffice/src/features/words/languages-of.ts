import type { Glossary } from '../../../../../contracts/catalog/glossary/glossary.ts';
import type { Market } from '../../../../../contracts/catalog/market.ts';

/** The languages to translate into: those of the markets and of glossaries; the first market's own, in which most is written, comes last. */
export function languagesOf(markets: readonly Market[], glossaries: readonly Glossary[]): string[] {
  const all = new Set([...markets.flatMap(({ locales }) => locales), ...glossaries.map(({ locale }) => locale)]);
  const own = markets[0]?.defaultLocale;
  return [...all].sort((one, other) => Number(one === own) - Number(other === own) || one.localeCompare(other, 'en'));
}
