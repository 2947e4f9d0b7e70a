import type { Instant } from '../../../contracts/ids.ts';

/** How often something is done: with every tick of the clock, once an hour, once a day. */
export type Cadence = 'tick' | 'hour' | 'day';

const MINUTE_MS = 60_000;

/** The length of each cadence in milliseconds; every one is a multiple of the tick. */
const LENGTH_MS = { tick: 5 * MINUTE_MS, hour: 60 * MINUTE_MS, day: 24 * 60 * MINUTE_MS } as const satisfies Record<
  Cadence,
  number
>;

/** The instant at which the tick, hour or day began that an instant lies in; days begin at midnight UTC. */
export function spanAt(cadence: Cadence, at: Instant): Instant {
  const length = LENGTH_MS[cadence];
  return new Date(Math.floor(Date.parse(at) / length) * length).toISOString();
}

/** Whether the next tick has come: it does all that this one would have done, so a tick that is late by so much is dropped. */
export function isOvertaken(tick: Instant, now: Instant): boolean {
  return Date.parse(now) >= Date.parse(spanAt('tick', tick)) + LENGTH_MS.tick;
}
