import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the cart beside the page, from anywhere. */
export function showCart(wanted: boolean): void {
  open = wanted;
  for (const listener of listeners) listener();
}

/** Whether the cart stands beside the page. */
export function useCartShown(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
