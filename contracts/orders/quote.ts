import * as z from 'zod/mini';
import { Destination } from '../catalog/destination.ts';
import { MarketId } from '../catalog/market.ts';
import { RatePpm } from '../catalog/tax-rules.ts';
import { Currency } from '../currency.ts';
import { CartQuantity, Sku } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { MAX_CART_LINES } from './cart-lines.ts';

/** One line of a cart: so many of one SKU. */
export const CartLine = z.strictObject({ sku: Sku, quantity: CartQuantity });
export type CartLine = z.infer<typeof CartLine>;

/** The lines of a cart: at most 50, each SKU once. */
export const CartLines = z.array(CartLine).check(
  z.minLength(1),
  z.maxLength(MAX_CART_LINES),
  z.refine(
    (lines) => new Set(lines.map((cartLine) => cartLine.sku)).size === lines.length,
    'A SKU stands in two lines; put its quantities together',
  ),
);

/** What to price: lines in a market, and where they go. Without a destination no shipping is offered and tax is the market's own. */
export const QuoteRequest = z.strictObject({
  market: MarketId,
  lines: CartLines,
  destination: z.optional(Destination),
  shippingOptionId: z.optional(z.string().check(z.maxLength(65))),
});
export type QuoteRequest = z.infer<typeof QuoteRequest>;

/** A sum of amounts in minor units; larger than one amount may be, and still a safe integer. */
const SumMinor = z.int().check(z.minimum(0));

/** Why a cart cannot be sold as it is; `sku` beside it says which line, no `sku` that it is the whole cart. */
export const QuoteProblemCode = z.enum([
  'empty_cart',
  'market_inactive',
  'unknown_sku',
  'not_published',
  'no_price_in_market',
  'no_tax_rate',
  'destination_required',
  'destination_not_in_market',
  'no_shipping_option',
  'shipping_option_unavailable',
]);
export type QuoteProblemCode = z.infer<typeof QuoteProblemCode>;

/** One reason against selling a cart as it is. */
export const QuoteProblem = z.object({ code: QuoteProblemCode, sku: z.optional(z.string()) });
export type QuoteProblem = z.infer<typeof QuoteProblem>;

/** A priced line; `totalMinor` is what the line costs in the market's own way (with tax where prices include it), `taxMinor` the tax in it or on it. */
export const QuoteLine = z.object({
  sku: z.string(),
  title: z.string(),
  options: z.record(z.string(), z.string()),
  quantity: z.int(),
  unitMinor: AmountMinor,
  totalMinor: SumMinor,
  taxRatePpm: RatePpm,
  taxMinor: SumMinor,
  weightGrams: z.int(),
  requiresShipping: z.boolean(),
});
export type QuoteLine = z.infer<typeof QuoteLine>;

/** A way to send this very cart, with what it costs; `id` is `<zone>.<option>`. */
export const QuotedShippingOption = z.object({
  id: z.string(),
  label: z.string(),
  service: z.string(),
  amountMinor: AmountMinor,
  deliveryDays: z.object({ min: z.int(), max: z.int() }),
});
export type QuotedShippingOption = z.infer<typeof QuotedShippingOption>;

/** All that is taxed at one rate: `baseMinor` is the amount without tax. */
export const QuotedTax = z.object({ ratePpm: RatePpm, baseMinor: SumMinor, taxMinor: SumMinor });
export type QuotedTax = z.infer<typeof QuotedTax>;

/**
 * What a cart costs, in minor units of `currency`. With `taxInclusive` the tax is part of the prices and total = subtotal + shipping;
 * else total = subtotal + shipping + tax. It can be ordered as it is only when `problems` is empty; lines with a problem are not in `lines`.
 */
export const Quote = z.object({
  market: MarketId,
  currency: Currency,
  taxInclusive: z.boolean(),
  lines: z.array(QuoteLine),
  shipping: z.object({
    required: z.boolean(),
    options: z.array(QuotedShippingOption),
    chosen: z.optional(QuotedShippingOption),
    taxMinor: SumMinor,
  }),
  subtotalMinor: SumMinor,
  shippingMinor: SumMinor,
  taxMinor: SumMinor,
  taxes: z.array(QuotedTax),
  totalMinor: SumMinor,
  problems: z.array(QuoteProblem),
});
export type Quote = z.infer<typeof Quote>;

/**
 * The part of a quote that a checkout sends back as what the shopper saw. The total alone is enough to be charged no other sum;
 * with the lines, shipping and tax the answer can name what changed.
 */
export const SeenQuote = z.strictObject({
  currency: Currency,
  totalMinor: SumMinor,
  shippingMinor: z.optional(SumMinor),
  taxMinor: z.optional(SumMinor),
  lines: z.optional(
    z.array(z.strictObject({ sku: Sku, quantity: CartQuantity, unitMinor: AmountMinor })).check(z.maxLength(MAX_CART_LINES)),
  ),
});
export type SeenQuote = z.infer<typeof SeenQuote>;

/** What differs between the quote the shopper saw and the one that counts. */
export const QuoteChange = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('price_changed'),
    sku: z.string(),
    seenMinor: SumMinor,
    nowMinor: SumMinor,
  }),
  z.object({ code: z.literal('quantity_changed'), sku: z.string(), seen: z.int(), now: z.int() }),
  z.object({ code: z.literal('line_added'), sku: z.string() }),
  z.object({ code: z.literal('line_removed'), sku: z.string() }),
  z.object({ code: z.literal('out_of_stock'), sku: z.string(), requested: z.int(), available: z.int() }),
  z.object({ code: QuoteProblemCode, sku: z.optional(z.string()) }),
  z.object({ code: z.literal('shipping_changed'), seenMinor: SumMinor, nowMinor: SumMinor }),
  z.object({ code: z.literal('tax_changed'), seenMinor: SumMinor, nowMinor: SumMinor }),
  z.object({ code: z.literal('currency_changed'), seen: z.string(), now: z.string() }),
  z.object({ code: z.literal('total_changed'), seenMinor: SumMinor, nowMinor: SumMinor }),
]);
export type QuoteChange = z.infer<typeof QuoteChange>;
