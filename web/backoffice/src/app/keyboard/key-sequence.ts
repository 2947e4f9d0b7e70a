/** How long a sequence such as `g o` waits for its next key, in milliseconds. */
export const SEQUENCE_MS = 1200;

/** What a key press came to: a sequence to run, or the keys that might still become one. */
export type Pressed = { readonly run: string | undefined; readonly pending: string };

/** Adds a key to those pressed before. What leads nowhere starts anew with the last key. */
export function press(pending: string, key: string, known: readonly string[]): Pressed {
  const keys = pending === '' ? key : `${pending} ${key}`;
  if (known.includes(keys)) return { run: keys, pending: '' };
  if (known.some((one) => one.startsWith(`${keys} `))) return { run: undefined, pending: keys };
  return pending === '' ? { run: undefined, pending: '' } : press('', key, known);
}

/** Tells whether a key press belongs to what has the focus, as in a field, and not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
