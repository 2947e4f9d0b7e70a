import type { Destination } from '../contracts/catalog/destination.ts';
import type { Market } from '../contracts/catalog/market.ts';
import type { Offer } from '../contracts/catalog/offer.ts';
import type { CartLine, QuoteLine, QuoteProblem, QuoteProblemCode } from '../contracts/orders/quote.ts';
import { times } from './integer.ts';
import { rateFor } from './tax.ts';

/** A line before its tax is known; whatever changes what a line costs (a promotion) works on these. */
export type UntaxedLine = Omit<QuoteLine, 'taxMinor'>;

/** What the lines cost, and which of them cannot be sold and why. */
export type PricedLines = {
  readonly lines: readonly UntaxedLine[];
  readonly problems: readonly QuoteProblem[];
};

type Where = { readonly market: Market; readonly destination: Destination | undefined };

/** Prices each line in the order given; a line that cannot be sold becomes a problem instead. */
export function priceLines(cart: readonly CartLine[], offers: ReadonlyMap<string, Offer>, where: Where): PricedLines {
  const lines: UntaxedLine[] = [];
  const problems: QuoteProblem[] = [];
  for (const line of cart) {
    const priced = priceLine(line, offers.get(line.sku), where);
    if (typeof priced === 'string') problems.push({ code: priced, sku: line.sku });
    else lines.push(priced);
  }
  return { lines, problems };
}

function priceLine(line: CartLine, offer: Offer | undefined, where: Where): UntaxedLine | QuoteProblemCode {
  if (offer === undefined) return 'unknown_sku';
  if (!offer.published) return 'not_published';
  const price = offer.prices[where.market.id];
  if (price === undefined) return 'no_price_in_market';
  const taxRatePpm = rateFor(where.market.tax, offer.taxCategory, where.destination);
  if (taxRatePpm === undefined) return 'no_tax_rate';
  return {
    sku: line.sku,
    title: offer.productTitle,
    options: offer.options,
    quantity: line.quantity,
    unitMinor: price.amountMinor,
    totalMinor: times(price.amountMinor, line.quantity, `The total of ${line.sku}`),
    taxRatePpm,
    weightGrams: times(offer.weightGrams, line.quantity, `The weight of ${line.sku}`),
    requiresShipping: offer.requiresShipping,
  };
}
