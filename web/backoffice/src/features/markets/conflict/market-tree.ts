import type { MarketInput } from '../../../../../../contracts/catalog/market.ts';
import { type Merge, mergeChanges } from '../../../ui/editing/merge.ts';

type Rate = MarketInput['tax']['rates'][number];
type Zone = MarketInput['shippingZones'][number];

/** A market with its rates by category and place, and its zones and their options by id, so that two people's changes of one are seen as such wherever it stands. */
type MarketTree = Omit<MarketInput, 'tax' | 'shippingZones'> & {
  readonly tax: Omit<MarketInput['tax'], 'rates'> & { readonly rates: Readonly<Record<string, Rate>> };
  readonly shippingZones: Readonly<Record<string, ZoneTree>>;
};
type ZoneTree = Omit<Zone, 'options'> & { readonly options: Readonly<Record<string, Zone['options'][number]>> };

/** Puts my changes of a market on somebody else's. */
export function mergeMarkets(before: MarketInput, mine: MarketInput, theirs: MarketInput): Merge<MarketInput> {
  const { merged, differences } = mergeChanges(treeOf(before), treeOf(mine), treeOf(theirs));
  return { merged: inputOfTree(merged), differences };
}

function treeOf({ tax: { rates, ...tax }, shippingZones, ...market }: MarketInput): MarketTree {
  const zones = shippingZones.map(({ options, ...zone }) => ({ ...zone, options: byKey(options, ({ id }) => id) }));
  return { ...market, tax: { ...tax, rates: byKey(rates, rateKey) }, shippingZones: byKey(zones, ({ id }) => id) };
}

function inputOfTree({ tax: { rates, ...tax }, shippingZones, ...market }: MarketTree): MarketInput {
  const zones = Object.values(shippingZones).map(({ options, ...zone }) => ({ ...zone, options: Object.values(options) }));
  return { ...market, tax: { ...tax, rates: Object.values(rates) }, shippingZones: zones };
}

function rateKey({ category, country = '', region = '' }: Rate): string {
  return `${category}/${country}/${region}`;
}

function byKey<T>(entries: readonly T[], keyOf: (entry: T) => string): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), entry]));
}
