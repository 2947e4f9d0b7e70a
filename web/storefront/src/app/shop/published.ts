import { useCallback, useEffect, useState } from 'react';
import { shop } from './shop.ts';

/** Something of the catalogue on its way to a page; `stale` says that it is of before and newer is coming. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void };

const seen = new Map<string, unknown>();
const MOST_SEEN = 60;

/**
 * Reads something of the published catalogue. What was read under the same key before is there at once, so that going back shows a page as it was left;
 * it is read anew when the shop publishes. Without a key nothing is read.
 */
export function usePublished<T>(key: string | undefined, load: () => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [came, setCame] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => shop.catalog.subscribe(again), [again]);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    load().then(
      (data) => {
        keep(key, data);
        if (current) setCame({ key, loaded: { status: 'ready', data } });
      },
      (error: unknown) => {
        if (current) setCame({ key, loaded: { status: 'failed', error, retry: again } });
      },
    );
    return () => {
      current = false;
    };
    // What is loaded follows from the key, whatever function says it.
  }, [key, round, again]);
  if (came && came.key === key) return came.loaded;
  const before = key === undefined ? undefined : seen.get(key);
  return before === undefined ? { status: 'loading' } : { status: 'ready', data: before as T };
}

function keep(key: string, data: unknown): void {
  seen.delete(key);
  seen.set(key, data);
  for (const oldest of seen.keys()) {
    if (seen.size <= MOST_SEEN) return;
    seen.delete(oldest);
  }
}
