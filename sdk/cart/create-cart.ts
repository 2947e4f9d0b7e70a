import { MAX_CART_QUANTITY } from '../../contracts/orders/cart-lines.ts';
import { ShopError } from '../shop-error.ts';
import type { Cart } from './cart.ts';
import type { CartKeeper } from './cart-keeper.ts';
import { addTo, type Changes, setIn } from './changes.ts';

/** The cart as an app uses it. */
export function createCart(keeper: CartKeeper): Cart {
  const set = async (sku: string, quantity: number) => {
    check(quantity, 0);
    await keeper.change((changes) => setIn(changes, sku, { to: quantity }));
  };
  return {
    get current() {
      return keeper.state.current;
    },
    subscribe: keeper.state.subscribe,
    set,
    remove: (sku) => set(sku, 0),
    add: async (sku, quantity = 1) => {
      check(quantity, 1);
      await keeper.change((changes, seen) => {
        check((seen.lines[sku] ?? 0) + quantity, 1);
        return addTo(changes, sku, quantity);
      });
    },
    clear: () =>
      keeper.change((changes, seen) =>
        Object.keys(seen.lines).reduce((all: Changes, sku) => setIn(all, sku, { to: 0 }), changes),
      ),
    setMarket: (market) => keeper.change((changes) => ({ ...changes, market })),
    deliverTo: (destination, shippingOptionId) => keeper.deliverTo({ destination, shippingOptionId }),
  };
}

function check(quantity: number, least: number): void {
  if (Number.isInteger(quantity) && quantity >= least && quantity <= MAX_CART_QUANTITY) return;
  throw new ShopError('invalid_input', `A cart holds 1 to ${MAX_CART_QUANTITY} of a product, not ${quantity}.`);
}
