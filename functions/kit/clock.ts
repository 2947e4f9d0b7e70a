import type { Instant } from '../../contracts/ids.ts';

/** Tells the time; an argument everywhere, so that tests can hold it. */
export type Clock = () => Instant;

/** The real clock. */
export const systemClock: Clock = () => new Date().toISOString();

/** An instant some milliseconds later (or earlier, when negative). */
export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
