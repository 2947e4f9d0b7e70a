import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listServices } from '../build/services.ts';
import { parseSchedule, wallMinute } from './schedule.ts';
import { type Manifest, readManifest } from '../build/manifest.ts';
import { root } from '../root.ts';

/** A scheduled function as its codebase's manifest declares it. */
export interface Timer {
  readonly name: string;
  readonly region: string;
  readonly schedule: string;
  readonly timeZone: string;
}

/** How the local clock runs. */
export interface ClockOptions {
  readonly projectId: string;
  /** Port of the Functions emulator. */
  readonly functionsPort: number;
  /** How many minutes pass in one; 60 makes an hour of a minute. Default 1. */
  readonly speed?: number;
  readonly log: (line: string) => void;
  /** The scheduled functions at this moment. Default: those of everything that is built. */
  readonly timers?: () => readonly Timer[];
  /** How long a function is left alone after its first firing, and after each further one, in milliseconds. Default: `RESTS`. */
  readonly rests?: { readonly first: number; readonly further: number };
}

const minuteMs = 60_000;

/**
 * However fast the clock is: the emulators start one more process for each run that comes while another of its function is under way, and the first run of
 * a function takes its time to start.
 */
const RESTS = { first: 30_000, further: 2_000 };

/** Fires scheduled functions at their cadence, which the emulators never do by themselves; returns what stops it. */
export function startClock(options: ClockOptions): () => void {
  const { speed = 1, log, timers = builtTimers, rests = RESTS } = options;
  const startedAt = Date.now();
  const resting = new Set<string>();
  const fired = new Set<string>();
  const waiting = new Map<string, { readonly timer: Timer; readonly at: Date }>();
  let minute = Math.floor(startedAt / minuteMs);

  const run = async (timer: Timer, at: Date) => {
    resting.add(timer.name);
    const rest = fired.has(timer.name) ? rests.further : rests.first;
    fired.add(timer.name);
    const [complaint] = await Promise.all([fire(timer, at, options), sleep(rest, undefined, { ref: false })]);
    resting.delete(timer.name);
    if (complaint !== undefined) log(complaint);
  };
  const tick = () => {
    const now = startedAt + (Date.now() - startedAt) * speed;
    for (; minute < Math.floor(now / minuteMs); minute += 1) {
      const at = new Date((minute + 1) * minuteMs);
      // A run that takes longer than its cadence, or a machine that slept, piles up no runs: of several that are due, the last counts.
      for (const timer of dueTimers(timers(), at)) waiting.set(timer.name, { timer, at });
    }
    for (const { timer, at } of [...waiting.values()].filter(({ timer: { name } }) => !resting.has(name))) {
      waiting.delete(timer.name);
      run(timer, at).catch((error: unknown) => log(String(error)));
    }
  };

  const interval = setInterval(tick, Math.max(50, minuteMs / speed / 10));
  return () => clearInterval(interval);
}

/** The timers that fire in the minute of an instant, each by the clock of its own time zone. */
export function dueTimers(timers: readonly Timer[], at: Date): Timer[] {
  return timers.filter(({ schedule, timeZone }) => parseSchedule(schedule)(wallMinute(at, timeZone)));
}

/** The scheduled functions in a deploy manifest. */
export function timersIn({ endpoints }: Manifest): Timer[] {
  return Object.entries(endpoints).flatMap(([name, { scheduleTrigger, region }]) => {
    if (scheduleTrigger === undefined) return [];
    const { schedule, timeZone } = scheduleTrigger;
    return [{ name, schedule, region: region?.[0] ?? 'us-central1', timeZone: timeZone ?? 'UTC' }];
  });
}

/** The scheduled functions of everything that is built at this moment. */
function builtTimers(): Timer[] {
  const manifests = listServices(root).map((service) => readManifest(join(root, 'dist', service)));
  return manifests.flatMap((manifest) => (manifest === undefined ? [] : timersIn(manifest)));
}

// Calls one function as Cloud Scheduler does; what went wrong is the answer, undefined if nothing did.
async function fire({ name, region }: Timer, at: Date, { projectId, functionsPort }: ClockOptions): Promise<string | undefined> {
  const headers = { 'X-CloudScheduler-JobName': name, 'X-CloudScheduler-ScheduleTime': at.toISOString() };
  try {
    const url = `http://127.0.0.1:${functionsPort}/${projectId}/${region}/${name}-0`;
    const { ok, status } = await fetch(url, { method: 'POST', headers });
    return ok ? undefined : `${name} answered ${status} to the clock`;
  } catch (error) {
    return `${name} could not be fired: ${error instanceof Error ? error.message : String(error)}`;
  }
}
