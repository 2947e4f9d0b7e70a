import { startTransition, useEffect, useState } from 'react';

/** Something outside React that says when it changes. Both functions stay the same as long as it is the same thing. */
export interface Heard<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => T;
}

/**
 * What something says now, and each time it says something else. Other than with useSyncExternalStore, the change is drawn as a transition: in slices, between
 * which a slow phone can answer a touch, and together with others that come at the same time.
 */
export function useHeard<T>({ subscribe, current }: Heard<T>): T {
  const [seen, setSeen] = useState(() => ({ current, value: current() }));
  useEffect(() => {
    const look = (): void =>
      startTransition(() => {
        const value = current();
        setSeen((before) => (before.current === current && Object.is(before.value, value) ? before : { current, value }));
      });
    look();
    return subscribe(look);
  }, [subscribe, current]);
  return seen.current === current ? seen.value : current();
}
