import { useSyncExternalStore } from 'react';
import type { AccountState } from '../../../../../sdk/account/person.ts';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import type { Observable } from '../../../../../sdk/platform/observable.ts';
import { settled } from './settled.ts';
import { shop } from './shop.ts';

/** The cart as it changes; what is in it comes after the first page has been shown. */
export function useCart(): CartState {
  return useSyncExternalStore(heardCart, () => shop.cart.current);
}

/** Who is signed in; that is known after the first page has been shown. */
export function useAccount(): AccountState {
  return useSyncExternalStore(heardAccount, () => shop.account.current);
}

const heardCart = later(shop.cart);
const heardAccount = later(shop.account);

// Whoever listens makes Firebase load; that waits until nobody waits for anything else.
function later<T>({ subscribe }: Observable<T>): (listener: () => void) => () => void {
  return (listener) => {
    let stopped = false;
    let stop: (() => void) | undefined;
    const start = (): void => {
      if (stopped) return;
      stop = subscribe(listener);
      listener();
    };
    settled.then(start, start);
    return () => {
      stopped = true;
      stop?.();
    };
  };
}
