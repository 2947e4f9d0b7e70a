/** What somebody typed as a rate: parts per million, nothing at all, or why it is none. */
export type PercentRead =
  | { readonly kind: 'rate'; readonly ppm: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads a percentage as people write it, "8.875", "8,875 %", as parts per million; digit by digit, so that nothing is rounded. */
export function readPercent(text: string): PercentRead {
  const bare = text.replace(/[\s%]/g, '');
  if (bare === '') return { kind: 'none' };
  const [, whole = '', fraction = ''] = /^(\d{1,3})(?:[.,](\d*))?$/.exec(bare) ?? [];
  if (whole === '') return { kind: 'wrong', message: 'Write a percentage, such as 19 or 8.875' };
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > 4) return { kind: 'wrong', message: 'A percentage has 4 decimals at most' };
  const ppm = Number(`${whole}${digits.padEnd(4, '0')}`);
  return ppm > 1_000_000 ? { kind: 'wrong', message: 'A rate is 100 % at most' } : { kind: 'rate', ppm };
}

/** Writes parts per million as a percentage to the last digit: 88,750 is "8.875". */
export function percentText(ratePpm: number): string {
  const digits = String(ratePpm).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}
