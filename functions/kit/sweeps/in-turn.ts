import { setTimeout as sleep } from 'node:timers/promises';

/** Something to do; it should begin nothing more once `late()` says so. */
export type Job = (late: () => boolean) => Promise<void>;

/**
 * Does one job after the other within a time, in milliseconds, of which each gets an equal share of what the ones before it left. A job that takes longer
 * than its share holds up nobody: the next begins beside it. Resolves when all have ended; one that fails does not keep the others from their turn.
 * `elapsed` tells milliseconds since some moment.
 */
export async function inTurn(
  jobs: readonly Job[],
  withinMs: number,
  elapsed: () => number = () => performance.now(),
): Promise<PromiseSettledResult<void>[]> {
  const end = elapsed() + withinMs;
  const running: Promise<PromiseSettledResult<void>>[] = [];
  for (const [index, job] of jobs.entries()) {
    const share = Math.max(0, end - elapsed()) / (jobs.length - index);
    const until = elapsed() + share;
    const outcome = settled(job(() => elapsed() >= until));
    running.push(outcome);
    await atMost(outcome, share);
  }
  return Promise.all(running);
}

async function settled(running: Promise<void>): Promise<PromiseSettledResult<void>> {
  const [outcome] = await Promise.allSettled([running]);
  return outcome;
}

async function atMost(running: Promise<unknown>, milliseconds: number): Promise<void> {
  const waiting = new AbortController();
  const patience = sleep(milliseconds, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([running, patience]);
  waiting.abort();
}
