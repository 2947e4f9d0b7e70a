import type { Instant } from '../../../../../contracts/ids.ts';

/** For how long a key is to be good. */
export const EXPIRY_CHOICES = [
  { value: '30', label: '30 days', days: 30 },
  { value: '90', label: '90 days', days: 90 },
  { value: '365', label: 'A year', days: 365 },
  { value: 'never', label: 'Until it is revoked', days: undefined },
] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The end of a key that is good for so many days from now; none for as long as it is not revoked. */
export function expiryAfter(days: number | undefined, now: Date): Instant | undefined {
  return days === undefined ? undefined : new Date(now.getTime() + days * DAY_MS).toISOString();
}

/** Tells whether a key ends within two weeks, so that its successor can be made in time. */
export function endsSoon(expiresAt: Instant | undefined, now: Date): boolean {
  if (expiresAt === undefined) return false;
  const left = new Date(expiresAt).getTime() - now.getTime();
  return left > 0 && left <= 14 * DAY_MS;
}
