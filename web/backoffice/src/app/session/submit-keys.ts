import { useState } from 'react';

/** Gives out Idempotency-Keys. */
export interface SubmitKeys {
  /**
   * The key for what is being sent: the same thing sent again gets the same key, so that a retry after a lost answer does nothing twice;
   * anything else gets a new one.
   */
  readonly keyFor: (what: unknown) => string;
  /** The same thing sent after this is meant, and gets a new key; call it when an answer came. */
  readonly forget: () => void;
}

/** Makes a source of keys; `newKey` makes one that nobody else has. */
export function createSubmitKeys(newKey: () => string = () => crypto.randomUUID()): SubmitKeys {
  let kept: { readonly what: string; readonly key: string } | undefined;
  return {
    keyFor: (what) => {
      const text = JSON.stringify(what);
      if (kept?.what !== text) kept = { what: text, key: newKey() };
      return kept.key;
    },
    forget: () => {
      kept = undefined;
    },
  };
}

/** The keys of one form. */
export function useSubmitKeys(): SubmitKeys {
  const [keys] = useState(() => createSubmitKeys());
  return keys;
}
