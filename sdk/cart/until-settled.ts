import type { Observable } from '../platform/observable.ts';
import { ShopError } from '../shop-error.ts';
import type { CartState } from './cart.ts';

/** Resolves when the shop has the cart as it is seen, and its price is that of its lines; fails with ShopError `network` when that takes too long. */
export async function untilSettled(cart: Observable<CartState>, withinMs: number): Promise<void> {
  if (isSettled(cart.current)) return;
  await new Promise<void>((resolve, reject) => {
    const end = (finish: () => void) => () => {
      clearTimeout(timer);
      stop();
      finish();
    };
    const late = new ShopError('network', 'The cart has not reached the shop yet.');
    const timer = setTimeout(
      end(() => reject(late)),
      withinMs,
    );
    const done = end(resolve);
    const stop = cart.subscribe((state) => isSettled(state) && done());
  });
}

function isSettled({ pending, pricing }: CartState): boolean {
  return !pending && !pricing;
}
