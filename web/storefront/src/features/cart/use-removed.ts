import { useState } from 'react';
import type { CartLine } from '../../../../../contracts/orders/quote.ts';
import { changeCart } from './change-cart.ts';

/** A line that was just taken out, and can be put back. */
export type RemovedLine = CartLine & { readonly removedTitle: string };

/** Remembers what was taken out while the cart is open; what came back, here or in another tab, is not removed any more. */
export function useRemoved(lines: readonly CartLine[]) {
  const [removed, setRemoved] = useState<readonly RemovedLine[]>([]);
  const others = (sku: string) => removed.filter((line) => line.sku !== sku);
  return {
    removed: removed.filter(({ sku }) => !lines.some((line) => line.sku === sku)),
    remove: ({ sku, quantity }: CartLine, removedTitle: string): void =>
      setRemoved([...others(sku), { sku, quantity, removedTitle }]),
    undo: ({ sku, quantity }: RemovedLine): void => {
      setRemoved(others(sku));
      changeCart((cart) => cart.set(sku, quantity));
    },
  };
}
