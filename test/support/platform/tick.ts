import { messagePublished } from './cloud-event.ts';
import type { Platform } from './start-platform.ts';

/** Which tick: when it was meant (now, unless it is said), and for which sweep alone. */
export interface TickSent {
  readonly at?: string;
  readonly only?: string;
}

/** Brings a service's clock function a tick, as Pub/Sub does; throws when one of its sweeps fails. */
export async function bringTick(
  url: string,
  projectId: string,
  { at = new Date().toISOString(), only }: TickSent,
): Promise<void> {
  const tick = { at, ...(only === undefined ? {} : { only }) };
  const data = Buffer.from(JSON.stringify(tick)).toString('base64');
  await messagePublished(url, projectId, 'clock', { data, attributes: {} });
}

// A function whose clock was set ahead takes a tick of the true time for one of the past, and drops it.
const aheadMs = new Map<string, number>();

/** Runs one sweep of the platform, such as `orders.expire-unpaid`, and no other, at the time that its function has. */
export async function sweepNow(platform: Platform, only: string, at?: string): Promise<void> {
  const target = clockOf(only);
  const now = Date.now() + (aheadMs.get(`${platform.projectId} ${target}`) ?? 0);
  const tick = { only, at: at ?? new Date(now).toISOString() };
  await bringTick(platform.url(target), platform.projectId, tick).catch((error: unknown) => {
    throw new Error(`${only} failed:\n${platform.logs(target)}`, { cause: error });
  });
}

/** Runs one sweep of the platform and no other, as if so many minutes had passed. */
export async function sweepLater(platform: Platform, only: string, minutes: number): Promise<void> {
  const target = clockOf(only);
  const ahead = minutes * 60_000;
  await platform.restart(target, { CARTWRIGHT_CLOCK_AHEAD_MS: String(ahead) });
  aheadMs.set(`${platform.projectId} ${target}`, ahead);
  await sweepNow(platform, only);
}

/** The function that runs a sweep, by the service that the sweep's name begins with. */
function clockOf(sweep: string): string {
  return `${sweep.split('.')[0]}OnClock`;
}
