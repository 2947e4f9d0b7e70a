import type { Instant } from '../../../contracts/ids.ts';
import { noCost, runInContext } from '../context.ts';
import { newId } from '../ids.ts';
import { log } from '../logger.ts';
import { isDemoProject } from '../params.ts';
import { isOvertaken, spanAt } from './cadence.ts';
import type { Due } from './go-round.ts';
import { inTurn } from './in-turn.ts';
import type { Done, Round, Scheduled } from './sweep.ts';
import { Tick } from './tick.ts';

/** What the sweeps of a service, by their names, need of the world. */
export type ClockPorts = {
  readonly clock: () => Instant;
  readonly goRound: (round: () => Promise<Round>, due: Due) => Promise<Done | undefined>;
};

/** In which the sweeps of one tick have their turns: all have begun before the next tick comes. */
const TURNS_MS = 240_000;

/**
 * Runs what of a service is due at a tick, one sweep after the other. One that fails is told of in the log and keeps no other from running; the tick then
 * fails as a whole and is brought again, which harms none that succeeded, until the next one overtakes it.
 */
export async function onTick(sweeps: Readonly<Record<string, Scheduled>>, message: unknown, ports: ClockPorts): Promise<void> {
  const parsed = Tick.safeParse(message);
  if (!parsed.success) return log.error('a message of the clock is no tick and was dropped', { problem: parsed.error.message });
  const tick = parsed.data;
  if (isOvertaken(tick.at, ports.clock())) return log.warn('a tick came after the next and was dropped', { at: tick.at });

  const due = Object.entries(sweeps).filter(([name]) => tick.only === undefined || tick.only === name);
  const jobs = due.map(
    ([name, scheduled]) =>
      (late: () => boolean) =>
        run(name, scheduled, { tick, late, ports }),
  );
  const failed = (await inTurn(jobs, TURNS_MS)).filter(({ status }) => status === 'rejected').length;
  if (failed > 0) throw new Error(`${failed} of ${due.length} sweeps failed; the log tells which`);
}

type Turn = { readonly tick: Tick; readonly late: () => boolean; readonly ports: ClockPorts };

async function run(sweep: string, scheduled: Scheduled, turn: Turn): Promise<void> {
  const cost = noCost();
  await runInContext({ correlationId: `${sweep}-${newId()}`, cost }, async () => {
    try {
      const done = await take(sweep, scheduled, turn);
      if (done !== undefined) log.info('sweep done', { sweep, ...done, ...(isDemoProject() ? cost : {}) });
      else if (cost.reads > 0) log.debug('a round has ended already', { sweep, ...cost });
    } catch (error) {
      log.error('a sweep failed; it is tried again with this tick or the next', { sweep, problem: error });
      throw error;
    }
  });
}

async function take(sweep: string, scheduled: Scheduled, { tick, late, ports }: Turn): Promise<Done | undefined> {
  if (scheduled.cadence === 'tick') return (await scheduled.load())(ports.clock());
  const span = tick.only === undefined ? spanAt(scheduled.cadence, tick.at) : tick.at;
  return ports.goRound(scheduled.load, { sweep, span, late, clock: ports.clock });
}
