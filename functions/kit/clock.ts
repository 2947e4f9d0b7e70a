import type { Instant } from '../../contracts/ids.ts';
import { isDemoProject } from './params.ts';

/** Tells the time; an argument everywhere, so that tests can hold it. */
export type Clock = () => Instant;

/** The real clock; in demo projects CARTWRIGHT_CLOCK_AHEAD_MS sets it ahead, so that a test need not wait for a timer. */
export const systemClock: Clock = () => new Date(Date.now() + ahead()).toISOString();

function ahead(): number {
  const milliseconds = process.env['CARTWRIGHT_CLOCK_AHEAD_MS'];
  return milliseconds !== undefined && isDemoProject() ? Number(milliseconds) : 0;
}

/** An instant some milliseconds later (or earlier, when negative). */
export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
