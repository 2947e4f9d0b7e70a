import { useSyncExternalStore } from 'react';

let asked: string | undefined;
const listeners = new Set<() => void>();

/** Looks for the customer with an e-mail address; it is kept out of the page's address, so that no history and no log has it. */
export function askForEmail(email: string | undefined): void {
  asked = email;
  for (const listener of listeners) listener();
}

/** The e-mail address that is looked for. */
export function useAskedEmail(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
