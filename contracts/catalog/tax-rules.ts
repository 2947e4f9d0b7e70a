import * as z from 'zod/mini';
import { Country } from '../ids.ts';
import { Region } from './destination.ts';

/** What the tax law calls a kind of goods, such as `standard`, `reduced` or `books`; a market has a rate for each. */
export const TaxCategory = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9_]{0,31}$/,
      'A tax category has lower-case letters, digits and "_", starts with a letter, and has at most 32 characters',
    ),
  );
export type TaxCategory = z.infer<typeof TaxCategory>;

/** A tax rate in parts per million: 19 % is 190,000 and 8.875 % is 88,750. */
export const RatePpm = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** The rate of one category: in the whole market, in one country of it, or in one region of that country; the narrowest that fits counts. */
export const TaxRate = z
  .strictObject({
    category: TaxCategory,
    country: z.optional(Country),
    region: z.optional(Region),
    ratePpm: RatePpm,
  })
  .check(
    z.refine((rate) => rate.region === undefined || rate.country !== undefined, {
      path: ['region'],
      error: 'A rate for a region names its country too',
    }),
  );
export type TaxRate = z.infer<typeof TaxRate>;

/**
 * How a market is taxed. `rounding` says whether each line's tax is rounded, or each rate's once per order.
 * Shipping is taxed by `shippingCategory`, or without one at the rates of the goods it carries, in proportion to their value.
 */
export const TaxRules = z
  .strictObject({
    rounding: z.enum(['line', 'order']),
    shippingCategory: z.optional(TaxCategory),
    rates: z.array(TaxRate).check(z.minLength(1), z.maxLength(2000)),
  })
  .check((context) => {
    const { rates, shippingCategory } = context.value;
    const say = (input: unknown, path: (string | number)[], message: string) =>
      context.issues.push({ code: 'custom', input, path, message });
    const places = rates.map((rate) => [rate.category, rate.country, rate.region].join('/'));
    const everywhere = new Set(rates.filter((rate) => rate.country === undefined).map((rate) => rate.category));
    for (const [index, rate] of rates.entries()) {
      const path = ['rates', index];
      if (places.indexOf(places[index] ?? '') !== index) {
        say(rate, path, 'There are two rates for this category and place');
      }
      if (!everywhere.has(rate.category)) {
        say(rate, path, `Category "${rate.category}" needs a rate for the whole market, if only 0`);
      }
    }
    if (shippingCategory !== undefined && !everywhere.has(shippingCategory)) {
      say(shippingCategory, ['shippingCategory'], 'The shipping category has no rate');
    }
  });
export type TaxRules = z.infer<typeof TaxRules>;
