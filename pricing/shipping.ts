import type { Destination } from '../contracts/catalog/destination.ts';
import type { ShippingOption, ShippingZone } from '../contracts/catalog/shipping-zone.ts';
import type { QuotedShippingOption } from '../contracts/orders/quote.ts';

/** What is to be sent: its weight, and what all the goods of the order come to in minor units (a free-from threshold looks at that). */
export type Parcel = { readonly weightGrams: number; readonly goodsMinor: number };

/** The zone of a destination: one that names its region, else one that names its country; undefined where the market doesn't ship. */
export function zoneFor(zones: readonly ShippingZone[], destination: Destination): ShippingZone | undefined {
  const region = destination.region === undefined ? undefined : `${destination.country}-${destination.region}`;
  return (
    zones.find((zone) => region !== undefined && zone.regions.includes(region)) ??
    zones.find((zone) => zone.countries.includes(destination.country))
  );
}

/** What an option costs for a parcel, in minor units; undefined when the parcel is too heavy for it. */
export function shippingPrice(option: ShippingOption, parcel: Parcel): number | undefined {
  const bracket = option.brackets.find((candidate) => parcel.weightGrams <= candidate.upToGrams);
  if (bracket === undefined) return undefined;
  return option.freeFromMinor !== undefined && parcel.goodsMinor >= option.freeFromMinor ? 0 : bracket.amountMinor;
}

/** The ways to send a parcel to a destination, cheapest first (of equals in the merchant's order); none where the market doesn't ship. */
export function shippingOptions(
  zones: readonly ShippingZone[],
  destination: Destination,
  parcel: Parcel,
): QuotedShippingOption[] {
  const zone = zoneFor(zones, destination);
  const offered = (zone?.options ?? []).flatMap((option) => {
    const amountMinor = shippingPrice(option, parcel);
    const { label, service, deliveryDays } = option;
    return zone === undefined || amountMinor === undefined
      ? []
      : [{ id: `${zone.id}.${option.id}`, label, service, amountMinor, deliveryDays }];
  });
  return offered.sort((a, b) => a.amountMinor - b.amountMinor);
}
