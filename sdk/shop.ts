import type { Account } from './account/account.ts';
import type { Cart } from './cart/cart.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { Checkout } from './checkout/checkout.ts';
import type { Orders } from './orders/orders.ts';
import type { Request } from './request.ts';

/** A shop, as an app sees it. */
export interface Shop {
  readonly catalog: Catalog;
  readonly cart: Cart;
  readonly checkout: Checkout;
  readonly orders: Orders;
  readonly account: Account;
  readonly request: Request;
  /** Ends all listeners; the Firebase app stays the caller's. */
  readonly close: () => void;
}
