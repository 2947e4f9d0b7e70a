import * as z from 'zod/mini';
import { MarketId } from '../catalog/market.ts';
import { defineDocument } from '../document.ts';
import { CartQuantity, Sku } from '../ids.ts';
import { MAX_CART_LINES } from './cart-lines.ts';

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
