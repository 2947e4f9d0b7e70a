import type { Observable } from '../platform/observable.ts';
import { ShopError } from '../shop-error.ts';
import type { CartState } from './cart.ts';

/** Resolves when the shop has the cart as it is seen, and its price is that of its lines; fails with ShopError `network` when that takes too long. */
export async function untilSettled(cart: Observable<CartState>, withinMs: number): Promise<void> {
  if (isSettled(cart.current)) return;
  let end = (): void => undefined;
  await new Promise<void>((resolve, reject) => {
    const late = new ShopError('network', 'The cart has not reached the shop yet.');
    const timer = setTimeout(() => reject(late), withinMs);
    const stop = cart.subscribe((state) => isSettled(state) && resolve());
    end = () => {
      clearTimeout(timer);
      stop();
    };
  }).finally(() => end());
}

function isSettled({ pending, pricing }: CartState): boolean {
  return !pending && !pricing;
}
