import type { KeyboardEvent } from 'react';

/** Does something when Enter is pressed in a field that stands in no form of its own. */
export function onEnter(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    run();
  };
}
