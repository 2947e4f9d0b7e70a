import { type ShopError, isShopError } from '../shop-error.ts';

/** Waits so many milliseconds; tests put their own in its place. */
export type Sleep = (ms: number) => Promise<void>;

/** Waits by the clock. */
export const sleep: Sleep = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Pauses between attempts, in milliseconds: half a minute together. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 15_000];

/** Repeats what failed for a reason that passes: no network, or a shop that was too busy. What fails at last is thrown. */
export async function retrying<T>(work: () => Promise<T>, wait: Sleep = sleep): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error)) throw error;
      await wait(Math.max(pause * (0.75 + Math.random() / 2), (error.retryAfter ?? 0) * 1000));
    }
  }
  return work();
}

/** Tells whether a failure says nothing about the request itself, so that the same one may succeed later. */
export function passes(error: unknown): error is ShopError {
  return isShopError(error) && (error.code === 'network' || [429, 502, 503, 504].includes(error.status));
}
