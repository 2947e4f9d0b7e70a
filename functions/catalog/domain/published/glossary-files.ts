import type { Glossary } from '../../../../contracts/catalog/glossary/glossary.ts';
import type { Market } from '../../../../contracts/catalog/market.ts';
import { PUBLISHED_FORMAT } from '../../../../contracts/catalog/published/addresses.ts';
import type { GlossaryFile } from '../../../../contracts/catalog/published/published-files.ts';
import type { ProductOnSale } from './on-sale.ts';

/**
 * The words of each language, as far as something published uses them (what a draft will be made of is not told) and they differ from its own.
 * A language without a word has no file.
 */
export function glossaryFiles(
  glossaries: readonly Glossary[],
  products: readonly ProductOnSale[],
  markets: readonly Market[],
): ReadonlyMap<string, GlossaryFile> {
  const used = wordsOf(products, markets);
  return new Map(
    glossaries
      .toSorted((one, other) => (one.locale < other.locale ? -1 : 1))
      .map(
        ({ locale, entries }) =>
          [locale, Object.entries(entries).filter(([source, word]) => used.has(source) && word !== source)] as const,
      )
      .filter(([, words]) => words.length > 0)
      .map(([locale, words]) => {
        return [locale, { format: PUBLISHED_FORMAT, kind: 'glossary', entries: Object.fromEntries(words) }];
      }),
  );
}

/** Every short text that shoppers read and no product or category translates by itself. */
function wordsOf(products: readonly ProductOnSale[], markets: readonly Market[]): ReadonlySet<string> {
  return new Set([
    ...products.flatMap(({ attributes }) => Object.entries(attributes).flat(2)),
    ...products.flatMap(({ variants }) => variants.flatMap(({ options }) => Object.entries(options).flat())),
    ...markets.flatMap(({ name, shippingZones }) => [
      name,
      ...shippingZones.flatMap(({ options }) => options.map(({ label }) => label)),
    ]),
  ]);
}
