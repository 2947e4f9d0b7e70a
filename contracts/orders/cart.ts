import * as z from 'zod/mini';
import { MarketId } from '../catalog/market.ts';
import { defineDocument } from '../document.ts';
import { CartQuantity, Sku } from '../ids.ts';
import { MAX_CART_LINES, type CartLine } from './quote.ts';

/** The document `carts/{uid}`, written by the shopper's own client under the rules: a market, and the quantity of each SKU. It knows no price. */
export const Cart = defineDocument(
  'carts',
  1,
  z.strictObject({
    market: MarketId,
    lines: z
      .record(Sku, CartQuantity)
      .check(z.refine((lines) => Object.keys(lines).length <= MAX_CART_LINES, `A cart holds at most ${MAX_CART_LINES} SKUs`)),
  }),
);
export type Cart = z.infer<typeof Cart.schema>;

/** A cart's lines as a list, by SKU, so that equal carts are priced and reserved in the same order. */
export function linesOf(cart: Cart): CartLine[] {
  return Object.entries(cart.lines)
    .map(([sku, quantity]) => ({ sku, quantity }))
    .sort((one, other) => (one.sku < other.sku ? -1 : 1));
}
