import { shop } from './shop.ts';
import { type Heard, useHeard } from './use-heard.ts';

/** Something of the catalogue on its way to a page. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void };

interface Entry<T> extends Heard<Loaded<T>> {
  readonly idle: () => boolean;
}

const LOADING = { status: 'loading' } as const;
const NOTHING = { subscribe: () => () => undefined, current: () => LOADING };
const MOST_KEPT = 40;

/** After how many milliseconds what could not be read is read again while somebody looks at it. */
const AGAIN_MS = 8_000;

/**
 * Makes a hook that reads something of the published catalogue by a key. What was read under the same key before is there at once, so that going back
 * shows a page as it was left; it is read anew meanwhile, and when the shop publishes. For an undefined key nothing is read.
 */
export function published<Key, T>(load: (key: Key) => Promise<T>): (key: Key | undefined) => Loaded<T> {
  const entries = new Map<string, Entry<T>>();
  const entryOf = (key: Key): Entry<T> => {
    const name = JSON.stringify(key);
    const known = entries.get(name);
    if (known) return known;
    const made = entry(() => load(key));
    entries.set(name, made);
    for (const [other, { idle }] of entries) {
      if (entries.size <= MOST_KEPT) break;
      if (idle() && other !== name) entries.delete(other);
    }
    return made;
  };
  return (key) => useHeard<Loaded<T>>(key === undefined ? NOTHING : entryOf(key));
}

function entry<T>(load: () => Promise<T>): Entry<T> {
  const listeners = new Set<() => void>();
  let present: Loaded<T> = LOADING;
  const set = (next: Loaded<T>): void => {
    present = next;
    for (const listener of listeners) listener();
  };
  const retry = (): void => {
    set(LOADING);
    read();
  };
  // What is there stays when it cannot be read anew: offline, a page that was seen goes on. What is not there is tried again behind the scenes.
  const read = (): void => {
    load().then(
      (data) => set({ status: 'ready', data }),
      (error: unknown) => {
        if (present.status === 'loading') set({ status: 'failed', error, retry });
        if (present.status === 'failed') setTimeout(() => listeners.size > 0 && read(), AGAIN_MS);
      },
    );
  };
  let stop = (): void => undefined;
  return {
    current: () => present,
    idle: () => listeners.size === 0,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        read();
        stop = shop.catalog.subscribe(read);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}
