/**
 * A value that changes: `current` is a stable snapshot (the same object until something changed), `subscribe` hears of each new one and answers how to stop.
 * The two are free of `this`, so React takes them as they are: `useSyncExternalStore(cart.subscribe, () => cart.current)`.
 */
export interface Observable<T> {
  readonly current: T;
  readonly subscribe: (listener: (value: T) => void) => () => void;
}

/** An observable with its own end: `set` publishes a value when it is another than the current one. */
export interface Source<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

/** Makes a source; `onFirst` runs when somebody listens for the first time. */
export function createSource<T>(initial: T, onFirst: () => void = () => undefined): Source<T> {
  let current = initial;
  let heard = false;
  const listeners = new Set<(value: T) => void>();
  return {
    get current() {
      return current;
    },
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener(value);
    },
    subscribe: (listener) => {
      const own = (value: T): void => listener(value);
      listeners.add(own);
      if (!heard) {
        heard = true;
        onFirst();
      }
      return () => {
        listeners.delete(own);
      };
    },
  };
}

/** The value of before when the new one says the same, so that snapshots stay stable. */
export function alike<T>(before: T, after: T): T {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
