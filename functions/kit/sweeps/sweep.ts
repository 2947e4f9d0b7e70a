import type { Instant } from '../../../contracts/ids.ts';

/** What a run did, as numbers for the log. */
export type Done = Readonly<Record<string, number>>;

/** One run, told the time. It does a bounded piece of the work that it finds, and one that fails or is cut off is followed by the next. */
export type Sweep = (now: Instant) => Promise<Done>;

/** A piece of a round and where the next piece begins; without `next` the round has come to its end. */
export type Part = { readonly done: Done; readonly next?: string | undefined };

/** One piece of a round through all there is of something, from behind `after` or from the beginning. It may be asked for the same piece again. */
export type Round = (now: Instant, after: string | undefined) => Promise<Part>;

/** What a service does by the clock; everything behind it loads when it is first due. */
export type Scheduled =
  | { readonly cadence: 'tick'; readonly load: () => Promise<Sweep> }
  | { readonly cadence: 'hour' | 'day'; readonly load: () => Promise<Round> };

/** Runs with every tick. What it leaves undone, the next tick does. */
export function everyFiveMinutes(load: () => Promise<Sweep>): Scheduled {
  return { cadence: 'tick', load };
}

/** Goes round once an hour, over as many ticks as that takes. */
export function hourly(load: () => Promise<Round>): Scheduled {
  return { cadence: 'hour', load };
}

/** Goes round once a day (UTC), over as many ticks as that takes. */
export function daily(load: () => Promise<Round>): Scheduled {
  return { cadence: 'day', load };
}

/** A round that is done in one piece. */
export function inOnePart(sweep: Sweep): Round {
  return async (now) => ({ done: await sweep(now) });
}

/** Adds up what several runs did. */
export function addUp(all: readonly Done[]): Done {
  const sum: Record<string, number> = {};
  for (const done of all) for (const [what, count] of Object.entries(done)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
}
