// Crockford's base 32 has no I, L, O and U: what people write for them is meant as these.
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

/** An order's number as the shop writes it, out of how people type it: `cw v5a8y p8010`, or without `CW-`. */
export function orderNumberOf(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^CW(?=.{10}$)/, '');
  if (letters.length !== 10) return typed.trim().toUpperCase();
  const said = letters.replace(/[ILOU]/g, (letter) => MEANT[letter] ?? letter);
  return `CW-${said.slice(0, 5)}-${said.slice(5)}`;
}
