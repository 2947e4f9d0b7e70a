import { ShopError } from '../shop-error.ts';

/** The failure of what got no answer. */
export function unreachable(cause: unknown): ShopError {
  return new ShopError('network', 'The shop cannot be reached.', { cause });
}

/** What comes over the network: an answer, or a part of the SDK that is loaded when it is needed. What does not come fails with ShopError `network`. */
export function loaded<T>(part: Promise<T>): Promise<T> {
  return part.catch((cause: unknown) => {
    throw unreachable(cause);
  });
}
