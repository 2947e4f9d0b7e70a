import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { defineDocument } from '../document.ts';
import { Country, line, Locale } from '../ids.ts';
import { ShippingZone } from './shipping-zone.ts';
import { TaxRules } from './tax-rules.ts';

/** The id of a market, such as `eu` or `us`: lower-case letters, digits and "-", at most 32. */
export const MarketId = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9-]{0,31}$/,
      'A market id has lower-case letters, digits and "-", starts with a letter, and has at most 32 characters',
    ),
  );
export type MarketId = z.infer<typeof MarketId>;

/** What staff say about a market; its version is counted by the server. */
export const MarketInput = z
  .strictObject({
    name: line(80),
    currency: Currency,
    countries: z.array(Country).check(z.minLength(1), z.maxLength(250)),
    taxInclusive: z.boolean(),
    locales: z.array(Locale).check(z.minLength(1), z.maxLength(50)),
    defaultLocale: Locale,
    tax: TaxRules,
    shippingZones: z.array(ShippingZone).check(z.maxLength(100)),
    active: z.boolean(),
  })
  .check(
    z.refine((market) => market.locales.includes(market.defaultLocale), {
      path: ['defaultLocale'],
      error: 'The default locale is one of the locales',
    }),
    z.refine((market) => isSet(market.countries), { path: ['countries'], error: 'A country is named twice' }),
    z.refine((market) => isSet(market.shippingZones.map((zone) => zone.id)), {
      path: ['shippingZones'],
      error: 'Two zones have the same id',
    }),
    z.refine((market) => isSet(market.shippingZones.flatMap((zone) => [...zone.countries, ...zone.regions])), {
      path: ['shippingZones'],
      error: 'A country or region is in two zones',
    }),
  );
export type MarketInput = z.infer<typeof MarketInput>;

/** The document `markets/{id}`: where and how the shop sells; amounts in it are minor units of its `currency`. */
export const Market = defineDocument(
  'markets',
  1,
  z.object({ id: MarketId, ...MarketInput.shape, version: z.int().check(z.minimum(1)) }),
);
export type Market = z.infer<typeof Market.schema>;

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
