import { settled } from './settled.ts';
import { useHeard } from './use-heard.ts';

let done = false;
const heard = { subscribe, current: () => done };

/** Whether the first page has been shown and what was put off may load. */
export function useSettled(): boolean {
  return useHeard(heard);
}

function subscribe(listener: () => void): () => void {
  const tell = (): void => {
    done = true;
    listener();
  };
  settled.then(tell, tell);
  return () => undefined;
}
