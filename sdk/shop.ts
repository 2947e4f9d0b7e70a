import type { FirebaseApp } from 'firebase/app';
import type { Account } from './account/account.ts';
import { createAccount } from './account/create-account.ts';
import { guestMergeBy } from './account/guest-merge.ts';
import { openSession } from './account/session.ts';
import type { Cart } from './cart/cart.ts';
import { CartKeeper } from './cart/cart-keeper.ts';
import { createCart } from './cart/create-cart.ts';
import type { Catalog } from './catalog/catalog.ts';
import { catalogOn } from './catalog/create-catalog.ts';
import type { Checkout } from './checkout/checkout.ts';
import { createCheckout } from './checkout/create-checkout.ts';
import { connect } from './firebase/connection.ts';
import { createOrders } from './orders/create-orders.ts';
import type { Orders } from './orders/orders.ts';
import type { ShopOptions } from './platform/options.ts';
import { platformOf } from './platform/platform.ts';
import { createRequest, type Request } from './request.ts';

export type { Account } from './account/account.ts';
export type { AccountState, Person } from './account/person.ts';
export type { Cart, CartProblem, CartState } from './cart/cart.ts';
export type { Catalog } from './catalog/catalog.ts';
export { createCatalog } from './catalog/create-catalog.ts';
export { type Checkout, QuoteChangedError } from './checkout/checkout.ts';
export type { Orders, WatchedOrder } from './orders/orders.ts';
export type { ShopOptions } from './platform/options.ts';
export { isShopError, ShopError } from './shop-error.ts';

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

/**
 * Opens a shop for an app. `app` is its Firebase app, or how to get it: then nothing of Firebase is loaded before somebody listens to cart or account,
 * or calls what needs a sign-in. Auth and Firestore that the app has initialised itself are used as they are.
 */
export function createShop(app: FirebaseApp | (() => Promise<FirebaseApp>), options: ShopOptions = {}): Shop {
  const platform = platformOf(options);
  const connection = connect(app, platform);
  const session = openSession(connection);
  const request = createRequest(platform, session.tokenOf);
  const catalog = catalogOn(platform);
  const keeper = new CartKeeper({ platform, catalog, connection, session });
  const cart = createCart(keeper);
  const merge = guestMergeBy(request, platform.storage);
  // A guest's last changes are worth a moment's waiting, and no failure.
  const beforeLeaving = () => keeper.settled(5000).catch(() => undefined);
  return {
    catalog,
    cart,
    request,
    checkout: createCheckout({ platform, session, request, cart, settled: (withinMs) => keeper.settled(withinMs) }),
    orders: createOrders(connection, request),
    account: createAccount({ connection, session, request, merge, beforeLeaving, newId: platform.newId }),
    close: () => {
      keeper.close();
      session.close();
    },
  };
}
