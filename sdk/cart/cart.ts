import type { Destination } from '../../contracts/catalog/destination.ts';
import type { CartLine, Quote, QuoteProblem } from '../../contracts/orders/quote.ts';
import type { Observable } from '../platform/observable.ts';

/** What stands against buying the cart as it is: a reason of its quote, a SKU that seems to be out of stock, or a change that the shop refused to keep. */
export type CartProblem = QuoteProblem | { readonly code: 'out_of_stock'; readonly sku: string } | { readonly code: 'not_saved' };

/** A cart at one moment; another object after each change, the same one in between. */
export type CartState = {
  /** `loading` until it is known what is in the cart. */
  readonly status: 'loading' | 'ready';
  /** The id of the market it is priced in; empty while nothing is known of the shop. */
  readonly market: string;
  /** By SKU. */
  readonly lines: readonly CartLine[];
  /** How many units of all lines together. */
  readonly itemCount: number;
  /** What it costs by the published catalogue; undefined until that has been read. It belongs to `lines` unless `pricing`. */
  readonly quote: Quote | undefined;
  /** The quote is being made anew. */
  readonly pricing: boolean;
  /** Changes are on the device and not yet with the shop. */
  readonly pending: boolean;
  /** The shop cannot be reached; changes are kept and sent when it can. */
  readonly offline: boolean;
  /** Empty for a cart that can go to the checkout; that it is empty or has no destination yet is no problem here. */
  readonly problems: readonly CartProblem[];
};

/**
 * The shopper's cart: on every device and tab of theirs at once, changed offline too. Nobody need sign in; the first change makes a guest.
 * Each change resolves when it is shown and kept on the device, not when the shop has it (see `pending`); it fails with ShopError `invalid_input`
 * for more than 99 of a SKU or 50 SKUs.
 */
export interface Cart extends Observable<CartState> {
  /** Puts so many more of a SKU into it, 1 unless said otherwise. */
  readonly add: (sku: string, quantity?: number) => Promise<void>;
  /** Sets how many of a SKU it holds; 0 takes it out. */
  readonly set: (sku: string, quantity: number) => Promise<void>;
  readonly remove: (sku: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Prices it in another market, and keeps that with the cart. */
  readonly setMarket: (marketId: string) => Promise<void>;
  /** Says where it goes and how, so that the quote has shipping and the right tax; kept in memory alone. */
  readonly deliverTo: (destination: Destination | undefined, shippingOptionId?: string) => void;
}
