import type { AccountState } from '../../../../../sdk/account/person.ts';
import type { CartState } from '../../../../../sdk/cart/cart.ts';
import type { Observable } from '../../../../../sdk/platform/observable.ts';
import { settled } from './settled.ts';
import { shop } from './shop.ts';
import { type Heard, useHeard } from './use-heard.ts';

/** The cart as it changes; what is in it comes after the first page has been shown. */
export function useCart(): CartState {
  return useHeard(heardCart);
}

/** Who is signed in; that is known after the first page has been shown. */
export function useAccount(): AccountState {
  return useHeard(heardAccount);
}

/** The uid of whoever has an account here, staff too; undefined for guests and nobody. */
export function useMemberUid(): string | undefined {
  const account = useAccount();
  return account.status === 'signed_in' && account.person.kind !== 'guest' ? account.person.uid : undefined;
}

const heardCart = later(shop.cart);
const heardAccount = later(shop.account);

// Whoever listens makes Firebase load; that waits until nobody waits for anything else.
function later<T>(observable: Observable<T>): Heard<T> {
  return {
    current: () => observable.current,
    subscribe: (listener) => {
      let stopped = false;
      let stop: (() => void) | undefined;
      const start = (): void => {
        if (stopped) return;
        stop = observable.subscribe(listener);
        listener();
      };
      settled.then(start, start);
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}
