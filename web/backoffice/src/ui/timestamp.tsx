import { useSyncExternalStore } from 'react';
import { exactTime, shortTime } from './time-texts.ts';

// One clock for all: a page with a hundred times has one timer.
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    // It stood still as long as nobody looked.
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const one of listeners) one();
    }, 15_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Milliseconds since 1970, told anew every 15 seconds. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

/** When something was: how long ago for a day, then the date; the exact time is its title. */
export function Timestamp({ at }: { readonly at: string }) {
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={exactTime(time)} className="figures whitespace-nowrap">
      {shortTime(time, Math.max(useNow(), now))}
    </time>
  );
}
