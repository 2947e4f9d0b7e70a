import * as z from 'zod/mini';
import { Country, line } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { RegionCode } from './destination.ts';

/** The id of a zone or an option: lower-case letters, digits and "-", at most 32. */
export const ShippingId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,31}$/, 'The id of a shipping zone or option has lower-case letters, digits and "-"'));

/** A price by weight: what a parcel of up to so many grams costs to send. */
export const WeightBracket = z.strictObject({
  upToGrams: z.int().check(z.minimum(1), z.maximum(100_000_000)),
  amountMinor: AmountMinor,
});
export type WeightBracket = z.infer<typeof WeightBracket>;

/**
 * A way to send: `service` is what the warehouse and the carrier call it, `label` what the shopper reads. Heavier than the last bracket cannot be sent so.
 * It costs nothing when the goods come to `freeFromMinor`. `deliveryDays` are working days.
 */
export const ShippingOption = z.strictObject({
  id: ShippingId,
  label: line(80),
  service: line(80),
  brackets: z.array(WeightBracket).check(
    z.minLength(1),
    z.maxLength(100),
    z.refine(
      (brackets) => brackets.every((bracket, index) => index === 0 || bracket.upToGrams > (brackets[index - 1]?.upToGrams ?? 0)),
      'Weight brackets go from light to heavy',
    ),
  ),
  freeFromMinor: z.optional(AmountMinor),
  deliveryDays: z
    .strictObject({
      min: z.int().check(z.minimum(0), z.maximum(365)),
      max: z.int().check(z.minimum(0), z.maximum(365)),
    })
    .check(z.refine((days) => days.min <= days.max, 'The fewest delivery days are no more than the most')),
});
export type ShippingOption = z.infer<typeof ShippingOption>;

/** Where a set of options applies: whole countries, and single regions, which win over another zone's whole country. */
export const ShippingZone = z
  .strictObject({
    id: ShippingId,
    name: line(80),
    countries: z.array(Country),
    regions: z._default(z.array(RegionCode), []),
    options: z.array(ShippingOption).check(
      z.minLength(1),
      z.maxLength(20),
      z.refine(
        (options) => new Set(options.map((option) => option.id)).size === options.length,
        'Two options of a zone have the same id',
      ),
    ),
  })
  .check(
    z.refine((zone) => zone.countries.length + zone.regions.length > 0, {
      path: ['countries'],
      error: 'A zone has at least one country or region',
    }),
  );
export type ShippingZone = z.infer<typeof ShippingZone>;
