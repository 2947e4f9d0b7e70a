import type { Destination } from '../../contracts/catalog/destination.ts';
import type { CheckoutRequest, CheckoutResult } from '../../contracts/orders/endpoints.ts';
import type { Quote, QuoteChange, SeenQuote } from '../../contracts/orders/quote.ts';
import { ShopError } from '../shop-error.ts';

/** What a checkout needs; `seen` is the cart's present quote unless given. */
export type Placing = Omit<CheckoutRequest, 'seen'> & { readonly seen?: SeenQuote | undefined };

/** The cart costs something else than the shopper saw, or some of it is gone: nothing was ordered. Show `changes`, and ask again with `quote`. */
export class QuoteChangedError extends ShopError {
  readonly changes: readonly QuoteChange[];
  readonly quote: Quote;

  constructor(error: ShopError, { changes, quote }: QuoteChanged) {
    super(error.code, error.message, error);
    this.name = 'QuoteChangedError';
    this.changes = changes;
    this.quote = quote;
  }
}

/** What the shop says beside `quote_changed` and `out_of_stock`. */
export type QuoteChanged = { readonly changes: readonly QuoteChange[]; readonly quote: Quote };

/** From cart to order. */
export interface Checkout {
  /** What the cart costs by the shop's own word, for a destination and a way to send. */
  readonly quote: (destination?: Destination, shippingOptionId?: string) => Promise<Quote>;
  /**
   * Orders the cart and answers where to pay. A lost answer is asked for again with the same Idempotency-Key, also after a reload (`resume`), so that one checkout makes one order.
   * Fails with QuoteChangedError when the shopper saw another price or stock ran out; with ShopError `network` when the shop could not be reached for half a minute:
   * call it again with the same input to go on.
   */
  readonly place: (placing: Placing) => Promise<CheckoutResult>;
  /** Asks again for the answer that a reload or a lost network has swallowed; undefined when no checkout of theirs is waiting for one. Call it when a checkout page opens. */
  readonly resume: () => Promise<CheckoutResult | undefined>;
}
