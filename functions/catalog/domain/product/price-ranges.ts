import type { PriceRange } from '../../../../contracts/catalog/views.ts';

type Priced = { readonly prices: Readonly<Record<string, { readonly amountMinor: number }>> };

/** The lowest and the highest price of some variants, by market. */
export function priceRangesOf(variants: readonly Priced[]): Record<string, PriceRange> {
  const ranges = new Map<string, PriceRange>();
  for (const [market, { amountMinor }] of variants.flatMap(({ prices }) => Object.entries(prices))) {
    const { fromMinor, toMinor } = ranges.get(market) ?? { fromMinor: amountMinor, toMinor: amountMinor };
    ranges.set(market, { fromMinor: Math.min(fromMinor, amountMinor), toMinor: Math.max(toMinor, amountMinor) });
  }
  return Object.fromEntries(ranges);
}
