/** How many SKUs one cart may hold. */
export const MAX_CART_LINES = 50;

/** How many of one SKU a cart may hold. */
export const MAX_CART_QUANTITY = 99;

/** A cart's lines as a list, by SKU, so that equal carts are priced and reserved in the same order. */
export function linesOf(cart: { readonly lines: Readonly<Record<string, number>> }): { sku: string; quantity: number }[] {
  return Object.entries(cart.lines)
    .map(([sku, quantity]) => ({ sku, quantity }))
    .sort((one, other) => (one.sku < other.sku ? -1 : 1));
}
