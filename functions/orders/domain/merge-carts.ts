import type { Cart } from '../../../contracts/orders/cart.ts';

const MOST_OF_A_SKU = 99;

/** One cart of two: quantities of the same SKU are added, up to 99; the account's own lines come first when there are too many. The market is the guest's, who was here last. */
export function mergeCarts(guest: Cart, own: Cart | undefined, mostLines: number): Cart {
  const lines = new Map(Object.entries(own?.lines ?? {}));
  for (const [sku, quantity] of Object.entries(guest.lines)) {
    if (!lines.has(sku) && lines.size >= mostLines) continue;
    lines.set(sku, Math.min(MOST_OF_A_SKU, (lines.get(sku) ?? 0) + quantity));
  }
  return { market: guest.market, lines: Object.fromEntries(lines) };
}
