/**
 * Splits things into waves of at most `size` that may be done side by side: none of a wave shares a key with another of it, so what they take is decided by their order.
 */
export function waves<T>(things: readonly T[], keysOf: (thing: T) => readonly string[], size: number): T[][] {
  const all: T[][] = [];
  let keys = new Set<string>();
  for (const thing of things) {
    const own = keysOf(thing);
    const wave = all.at(-1);
    if (wave && wave.length < size && own.every((key) => !keys.has(key))) wave.push(thing);
    else {
      all.push([thing]);
      keys = new Set();
    }
    for (const key of own) keys.add(key);
  }
  return all;
}
