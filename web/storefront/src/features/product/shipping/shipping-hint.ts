import type { Market } from '../../../../../../contracts/catalog/market.ts';

/** What sending one thing costs at least to the country a market sends to first of all. Amounts are minor units of its currency. */
export interface ShippingHint {
  readonly country: string | undefined;
  readonly fromMinor: number;
  readonly freeFromMinor: number | undefined;
  readonly days: { readonly min: number; readonly max: number };
}

/** The cheapest way to send so many grams in the market's first zone; undefined when there is none. What an order really costs says its quote. */
export function shippingHint(market: Market, weightGrams: number): ShippingHint | undefined {
  const [zone] = market.shippingZones;
  if (!zone) return undefined;
  const [country] = zone.countries;
  const ways = zone.options.flatMap(({ brackets, freeFromMinor, deliveryDays }) => {
    const bracket = brackets.find(({ upToGrams }) => weightGrams <= upToGrams);
    return bracket ? [{ country, fromMinor: bracket.amountMinor, freeFromMinor, days: deliveryDays }] : [];
  });
  return ways.sort((one, other) => one.fromMinor - other.fromMinor)[0];
}
