/** Reads a weight as people write it, "2000", "2 000 g", "31.5 kg", as whole grams; undefined when it is none. */
export function readGrams(text: string): number | undefined {
  const bare = text.replace(/[\s'’]/gu, '').toLowerCase();
  const [, whole = '', fraction = '', unit] = /^(\d{1,9})(?:[.,](\d{1,3}))?(k?g)?$/.exec(bare) ?? [];
  if (whole === '') return undefined;
  if (unit === 'kg') return Number(`${whole}${fraction.padEnd(3, '0')}`);
  return fraction === '' ? Number(whole) : undefined;
}

/** A weight as people read it: 500 is "500 g", 31,500 is "31.5 kg". */
export function weightWords(grams: number): string {
  return grams < 1000 ? `${grams} g` : `${(grams / 1000).toLocaleString('en', { maximumFractionDigits: 3 })} kg`;
}
