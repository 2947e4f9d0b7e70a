import type { OrderStatus } from '../../contracts/orders/documents.ts';
import type { Contact, OrderSummary, OrderView } from '../../contracts/orders/endpoints.ts';
import type { ShopError } from '../shop-error.ts';

/** One page of orders; give `nextCursor` back for the next one. */
export type OrderPage = { readonly items: readonly OrderSummary[]; readonly nextCursor?: string | undefined };

/** An order as it moves. Contact and address are there as soon as the shop has opened them; `timeline` is in the order of events. */
export type WatchedOrder = Omit<OrderView, 'contact'> & {
  readonly contact?: Contact | undefined;
  /** The shop cannot be reached; this is what was last heard. */
  readonly offline: boolean;
};

/** Follows one order: each state as an iteration that ends with `break`, or as a callback that ends with the answered function. */
export interface WatchOrder {
  (orderId: string): AsyncIterable<WatchedOrder>;
  (orderId: string, onChange: (order: WatchedOrder) => void, onError?: (error: ShopError) => void): () => void;
}

/** The orders of whoever is signed in, guests too. */
export interface Orders {
  /** Newest first. */
  readonly list: (query?: { status?: OrderStatus; limit?: number; cursor?: string }) => Promise<OrderPage>;
  /** One order with its history, contact and address. */
  readonly get: (orderId: string) => Promise<OrderView>;
  /** Cancels an order that is not paid yet; fails with `not_cancelable` after that. */
  readonly cancel: (orderId: string) => Promise<OrderView>;
  /** Moves without a reload, by listeners on the order and its events. Fails with `not_found` for an order that is not theirs. */
  readonly watch: WatchOrder;
}
