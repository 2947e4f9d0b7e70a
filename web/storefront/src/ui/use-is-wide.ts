import { useSyncExternalStore } from 'react';

// Tailwind's `lg`.
const wide = matchMedia('(min-width: 1024px)');

/** Whether there is room beside the middle of the page; what only a wide screen shows is not even drawn on a narrow one. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
