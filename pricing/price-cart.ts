import type { Destination } from '../contracts/catalog/destination.ts';
import type { Market } from '../contracts/catalog/market.ts';
import type { Offer } from '../contracts/catalog/offer.ts';
import type { CartLine, Quote, QuotedShippingOption, QuoteProblem } from '../contracts/orders/quote.ts';
import { allocate } from './allocate.ts';
import { sum } from './integer.ts';
import { priceLines, type UntaxedLine } from './price-lines.ts';
import { shippingOptions } from './shipping.ts';
import { rateFor, type Taxable, taxParts } from './tax.ts';

/** All that the price of a cart depends on; offers by SKU. */
export type CartToPrice = {
  readonly market: Market;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly lines: readonly CartLine[];
  readonly destination?: Destination | undefined;
  readonly shippingOptionId?: string | undefined;
};

/**
 * What a cart costs, in minor units of the market's currency: lines, then shipping, then tax, then the total. The same in a browser and on the server.
 * A cart that cannot be sold as it is gets its quote all the same, with `problems`. Throws RangeError when a sum is too large to be exact.
 */
export function priceCart(cart: CartToPrice): Quote {
  const { lines, problems } = priceLines(cart.lines, cart.offers, {
    market: cart.market,
    destination: cart.destination,
  });
  const subtotalMinor = sum(
    lines.map((line) => line.totalMinor),
    'The subtotal',
  );
  const shipping = ship(cart, lines, subtotalMinor);
  const shippingMinor = shipping.chosen?.amountMinor ?? 0;
  const tax = taxOrder(cart, lines, shippingMinor);
  const payable = cart.market.taxInclusive ? [subtotalMinor, shippingMinor] : [subtotalMinor, shippingMinor, tax.taxMinor];
  return {
    market: cart.market.id,
    currency: cart.market.currency,
    taxInclusive: cart.market.taxInclusive,
    lines: lines.map((line, index) => ({ ...line, taxMinor: tax.lineTaxes[index] ?? 0 })),
    shipping: {
      required: shipping.required,
      options: shipping.options,
      ...(shipping.chosen && { chosen: shipping.chosen }),
      taxMinor: tax.shippingTaxMinor,
    },
    subtotalMinor,
    shippingMinor,
    taxMinor: tax.taxMinor,
    taxes: tax.totals,
    totalMinor: sum(payable, 'The total'),
    problems: [...cartProblems(cart), ...problems, ...shipping.problems],
  };
}

type Shipping = {
  readonly required: boolean;
  readonly options: QuotedShippingOption[];
  readonly chosen?: QuotedShippingOption | undefined;
  readonly problems: readonly QuoteProblem[];
};

function cartProblems(cart: CartToPrice): QuoteProblem[] {
  const problems: QuoteProblem[] = [];
  if (!cart.market.active) problems.push({ code: 'market_inactive' });
  if (cart.lines.length === 0) problems.push({ code: 'empty_cart' });
  if (cart.destination && !cart.market.countries.includes(cart.destination.country)) {
    problems.push({ code: 'destination_not_in_market' });
  }
  return problems;
}

// Without a wish the cheapest option is chosen: a shopper who has not come to shipping yet sees a total that they can really pay.
function ship(cart: CartToPrice, lines: readonly UntaxedLine[], goodsMinor: number): Shipping {
  const toSend = lines.filter((line) => line.requiresShipping);
  if (toSend.length === 0) return { required: false, options: [], problems: [] };
  if (cart.destination === undefined) {
    return { required: true, options: [], problems: [{ code: 'destination_required' }] };
  }
  const weightGrams = sum(
    toSend.map((line) => line.weightGrams),
    'The weight',
  );
  const options = shippingOptions(cart.market.shippingZones, cart.destination, { weightGrams, goodsMinor });
  if (options.length === 0) return { required: true, options, problems: [{ code: 'no_shipping_option' }] };
  const chosen = cart.shippingOptionId === undefined ? options[0] : options.find((option) => option.id === cart.shippingOptionId);
  return {
    required: true,
    options,
    chosen,
    problems: chosen ? [] : [{ code: 'shipping_option_unavailable' }],
  };
}

function taxOrder(cart: CartToPrice, lines: readonly UntaxedLine[], shippingMinor: number) {
  const goods = lines.map((line): Taxable => ({ amountMinor: line.totalMinor, ratePpm: line.taxRatePpm }));
  const carriage = taxableShipping(cart, lines, shippingMinor);
  const { taxes, totals } = taxParts([...goods, ...carriage], {
    taxInclusive: cart.market.taxInclusive,
    rounding: cart.market.tax.rounding,
  });
  return {
    totals,
    lineTaxes: taxes.slice(0, goods.length),
    shippingTaxMinor: sum(taxes.slice(goods.length), 'The tax on shipping'),
    taxMinor: sum(taxes, 'The tax'),
  };
}

// Shipping is one service that follows the goods it carries: with goods at two rates, it is taxed at both, in proportion to their value.
function taxableShipping(cart: CartToPrice, lines: readonly UntaxedLine[], shippingMinor: number): Taxable[] {
  if (shippingMinor === 0) return [];
  const { shippingCategory } = cart.market.tax;
  const own = shippingCategory === undefined ? undefined : rateFor(cart.market.tax, shippingCategory, cart.destination);
  if (own !== undefined) return [{ amountMinor: shippingMinor, ratePpm: own }];
  const carried = lines.filter((line) => line.requiresShipping);
  const rates = [...new Set(carried.map((line) => line.taxRatePpm))].sort((a, b) => b - a);
  const values = rates.map((rate) =>
    sum(
      carried.filter((line) => line.taxRatePpm === rate).map((line) => line.totalMinor),
      'The goods at one rate',
    ),
  );
  const shares = allocate(shippingMinor, values);
  return rates.map((ratePpm, index) => ({ amountMinor: shares[index] ?? 0, ratePpm }));
}
