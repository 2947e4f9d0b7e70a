import * as z from 'zod/mini';
import { defineDocument } from '../document.ts';
import { Id, line, Sku, Slug } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { MarketId } from './market.ts';
import { TaxCategory } from './tax-rules.ts';

/** What one unit costs in a market, in minor units of the market's currency; `compareAtMinor` is the higher price shown crossed out. */
export const Price = z.strictObject({ amountMinor: AmountMinor, compareAtMinor: z.optional(AmountMinor) }).check(
  z.refine((price) => price.compareAtMinor === undefined || price.compareAtMinor > price.amountMinor, {
    path: ['compareAtMinor'],
    error: 'The crossed-out price is higher than the price',
  }),
);
export type Price = z.infer<typeof Price>;

/** What one SKU is sold as: all that a sale needs to know of it. The documents `variants/{sku}` have this shape for those who may read them; the SKU is their id. */
export const Offer = defineDocument(
  'variants',
  1,
  z.object({
    sku: Sku,
    productId: Id,
    productTitle: line(200),
    slug: Slug,
    options: z.record(line(40), line(80)),
    published: z.boolean(),
    prices: z.record(MarketId, Price),
    weightGrams: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    taxCategory: TaxCategory,
    requiresShipping: z.boolean(),
  }),
);
export type Offer = z.infer<typeof Offer.schema>;
