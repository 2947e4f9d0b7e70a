/** The middle of some numbers, the upper one of two; there must be one. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('There is no middle of no numbers.');
  return middle;
}
