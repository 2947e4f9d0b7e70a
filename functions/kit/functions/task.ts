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

const EARLY_MS = 1_000;

/**
 * A queue's handler. It looks at `dueAt` again: a task that comes early is armed anew; on the emulator, which knows no delay, it is left to the sweeper behind it.
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
      const now = systemClock();
      if (Date.parse(dueAt) - Date.parse(now) > EARLY_MS) return armAgain(queue, id, dueAt, payload);
      await runInContext({ correlationId: `${queue}-${id}`, cost: noCost() }, async () => (await handler())(payload, now));
    },
  );
}

async function armAgain(queue: string, id: string, dueAt: Instant, payload: Record<string, string>): Promise<void> {
  log.debug('a task came early', { queue, task: id, dueAt });
  if (isDemoProject()) return;
  const { armOnCloudTasks } = await import('../tasks/cloud-tasks.ts');
  await armOnCloudTasks({ queue, id: `${id}-again`, dueAt, payload });
}
