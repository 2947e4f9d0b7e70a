import type { Destination } from '../../contracts/catalog/destination.ts';
import type { Market } from '../../contracts/catalog/market.ts';
import type { Offer } from '../../contracts/catalog/offer.ts';
import type { CartLine, Quote, QuoteProblemCode } from '../../contracts/orders/quote.ts';
import { priceCart } from '../../pricing/price-cart.ts';
import type { Catalog, StockHints } from '../catalog/catalog.ts';
import type { CartProblem } from './cart.ts';

/** What a cart costs as far as this device knows. */
export type CartQuote = {
  readonly quote: Quote | undefined;
  readonly problems: readonly CartProblem[];
  /** Something that it needs has yet to be read. */
  readonly pricing: boolean;
};

/** Where a cart goes, and how. */
export type Delivery = { readonly destination?: Destination | undefined; readonly shippingOptionId?: string | undefined };

/** Prices carts from what was read of the catalogue, at once; says when it has read more. */
export interface Pricer {
  /** The market of a cart that has none yet; empty until the markets have been read. */
  readonly firstMarket: () => string;
  readonly price: (lines: readonly CartLine[], market: string, delivery: Delivery) => CartQuote;
  /** Tries again to read what could not be read, since there may be a network now. */
  readonly retry: () => void;
  readonly close: () => void;
}

type Known = { markets: readonly Market[]; offers: ReadonlyMap<string, Offer>; asked: readonly string[]; stock: StockHints };

// What every cart lacks on its way to the checkout is no problem of this one.
const NOT_YET: readonly QuoteProblemCode[] = ['empty_cart', 'destination_required'];

/** Makes a pricer; `onRead` hears when a cart may be priced better than before. */
export function pricerOn(catalog: Catalog, onRead: () => void): Pricer {
  let known: Known | undefined;
  let asked: string | undefined;

  const read = async (skus: readonly string[]): Promise<void> => {
    const [markets, offers, stock] = await Promise.all([catalog.markets(), catalog.offers(skus), catalog.availability()]);
    known = { markets, offers, stock, asked: skus };
  };
  const forget = (): void => {
    asked = undefined;
    onRead();
  };
  return {
    retry: forget,
    close: catalog.subscribe(forget),
    firstMarket: () => known?.markets[0]?.id ?? '',
    price: (lines, market, delivery) => {
      const skus = lines.map(({ sku }) => sku);
      const covered = skus.every((sku) => known?.asked.includes(sku));
      // What could not be read is not asked for again until something has changed.
      if (asked === undefined || (!covered && asked !== skus.join())) {
        asked = skus.join();
        read(skus).then(onRead, onRead);
      }
      if (!known || !covered) return { quote: undefined, problems: [], pricing: true };
      return { ...quoteOf(known, lines, market, delivery), pricing: false };
    },
  };
}

function quoteOf(known: Known, lines: readonly CartLine[], marketId: string, delivery: Delivery): Omit<CartQuote, 'pricing'> {
  const market = known.markets.find(({ id }) => id === marketId);
  if (!market) return { quote: undefined, problems: [{ code: 'market_inactive' }] };
  const quote = priceCart({ market, lines, offers: known.offers, ...delivery });
  const out = quote.lines.filter(({ sku }) => known.stock.at(sku).availability === 'out');
  return {
    quote,
    problems: [
      ...quote.problems.filter(({ code }) => !NOT_YET.includes(code)),
      ...out.map(({ sku }) => ({ code: 'out_of_stock', sku }) as const),
    ],
  };
}
