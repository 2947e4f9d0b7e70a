import { safe } from './integer.ts';

/**
 * Splits an amount of minor units by weights and keeps every one of them: the parts sum to the amount, and each is less than one unit
 * from its exact share (largest remainder; of equal remainders the first). A negative amount is split as its mirror image, weights that are all zero as equal ones.
 * Throws RangeError for a weight that is negative or no integer, and when there is an amount but nobody to give it to.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const size = safe(Math.abs(amountMinor), 'The amount to allocate');
  if (weights.length === 0 && size !== 0) {
    throw new RangeError('No part takes the amount');
  }
  for (const weight of weights) {
    if (safe(weight, 'A weight') < 0) throw new RangeError(`A weight is not negative: ${weight}`);
  }
  const shares = weights.some((weight) => weight > 0) ? weights.map(BigInt) : weights.map(() => 1n);
  const whole = shares.reduce((total, share) => total + share, 0n);
  const exact = shares.map((share) => BigInt(size) * share);
  const parts = exact.map((product) => Number(product / whole));
  const missing = size - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product % whole }))
    .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return amountMinor < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}
