/** `value` when it is a safe integer; throws RangeError, naming the sum, when money of that size could lose a cent. */
export function safe(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${what} is no safe integer: ${value}`);
  return value;
}

/** The sum of integers, refused with RangeError as soon as it stops being exact. */
export function sum(values: Iterable<number>, what: string): number {
  let total = 0;
  for (const value of values) total = safe(total + safe(value, what), what);
  return total;
}

/** `amount * quantity` in exact integers; throws RangeError beyond 2^53 - 1. */
export function times(amount: number, quantity: number, what: string): number {
  return safe(safe(amount, what) * safe(quantity, what), what);
}

/**
 * `amount * factor / divisor` rounded half up, away from zero, so that a refund mirrors its sale to the cent.
 * The product may exceed 2^53 on the way; throws RangeError when the result does, or when the divisor is not positive.
 */
export function scale(amount: number, factor: number, divisor: number): number {
  if (safe(divisor, 'A divisor') <= 0) throw new RangeError(`A divisor is positive, not ${divisor}`);
  const product = BigInt(safe(amount, 'An amount')) * BigInt(safe(factor, 'A factor'));
  const magnitude = product < 0n ? -product : product;
  const rounded = (2n * magnitude + BigInt(divisor)) / (2n * BigInt(divisor));
  return safe(Number(product < 0n ? -rounded : rounded), 'A scaled amount');
}
