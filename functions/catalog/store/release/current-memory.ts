import type { Instant } from '../../../../contracts/ids.ts';
import { later } from '../../../kit/clock.ts';

/** How long an instance goes by what it read, in milliseconds: a release is seen by everybody so much after it was made. */
export const CURRENT_FOR_MS = 5_000;

/** Remembers what `read` answers for five seconds; whoever asks while it is being read waits for the same read. A failure is not remembered. */
export function currentMemory<T>(read: () => Promise<T>, clock: () => Instant): () => Promise<T> {
  let known: { readonly value: Promise<T>; readonly until: Instant } | undefined;
  return () => {
    const now = clock();
    if (known && known.until > now) return known.value;
    const value = read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    known = { value, until: later(now, CURRENT_FOR_MS) };
    return value;
  };
}
