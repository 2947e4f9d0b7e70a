import { setTimeout as sleep } from 'node:timers/promises';
import { onTaskDispatched } from 'firebase-functions/tasks';
import type { Instant } from '../../../contracts/ids.ts';
import { systemClock } from '../clock.ts';
import { noCost, runInContext } from '../context.ts';
import { log } from '../logger.ts';
import { once } from '../once.ts';
import { isDemoProject, REGION } from '../params.ts';

type Secret = { readonly name: string };

/** What a task does when it is due; it may be called twice. */
export type TaskHandler = (payload: Readonly<Record<string, string>>, now: Instant) => Promise<void>;

/** A task that comes no more than this before its time is waited for. */
const WAIT_MS = 10_000;

/** A timer may ring a moment before the clock says so. */
const TICK_MS = 5;

/**
 * A queue's handler. It looks at `dueAt` again: a task that comes a few seconds early waits, one that comes earlier is armed anew.
 * On the emulator, which knows no delay, that one is left to the sweeper behind it.
 */
export function taskFunction(
  queue: string,
  load: () => Promise<TaskHandler>,
  options: { readonly secrets?: readonly Secret[] } = {},
) {
  const handler = once(load);
  const retryConfig = { maxAttempts: 8, minBackoffSeconds: 2, maxBackoffSeconds: 300 };
  return onTaskDispatched(
    {
      region: REGION,
      memory: '512MiB',
      retryConfig,
      rateLimits: { maxConcurrentDispatches: 40 },
      secrets: (options.secrets ?? []).map((secret) => secret.name),
    },
    async ({ data }) => {
      const { id, dueAt, payload } = data as { id: string; dueAt: Instant; payload: Record<string, string> };
      const earlyMs = Date.parse(dueAt) - Date.parse(systemClock());
      if (earlyMs > WAIT_MS) return armAgain(queue, id, dueAt, payload);
      if (earlyMs > 0) await sleep(earlyMs + TICK_MS);
      const cost = noCost();
      await runInContext({ correlationId: `${queue}-${id}`, cost }, async () => {
        await (await handler())(payload, systemClock());
        log.info('task done', { queue, task: id, ...(isDemoProject() ? cost : {}) });
      });
    },
  );
}

async function armAgain(queue: string, id: string, dueAt: Instant, payload: Record<string, string>): Promise<void> {
  log.debug('a task came early', { queue, task: id, dueAt });
  if (isDemoProject()) return;
  const { armOnCloudTasks } = await import('../tasks/cloud-tasks.ts');
  await armOnCloudTasks({ queue, id: `${id}-again`, dueAt, payload });
}
