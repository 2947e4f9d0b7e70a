import { useSyncExternalStore } from 'react';
import { settled } from './settled.ts';

let done = false;

/** Whether the first page has been shown and what was put off may load. */
export function useSettled(): boolean {
  return useSyncExternalStore(subscribe, () => done);
}

function subscribe(listener: () => void): () => void {
  const tell = (): void => {
    done = true;
    listener();
  };
  settled.then(tell, tell);
  return () => undefined;
}
