import { onSchedule } from 'firebase-functions/scheduler';
import { systemClock } from '../clock.ts';
import { noCost, runInContext } from '../context.ts';
import { newId } from '../ids.ts';
import { log } from '../logger.ts';
import { once } from '../once.ts';
import { isDemoProject, REGION } from '../params.ts';

type Secret = { readonly name: string };

/** One run of a timer: told the time, it answers what it did, as numbers for the log. */
export type Sweep = (now: string) => Promise<Readonly<Record<string, number>>>;

/** A timer of a service, such as `every 5 minutes`. A failed run is followed by the next; it must be able to go on where the last one stopped. */
export function scheduleFunction(
  name: string,
  schedule: string,
  load: () => Promise<Sweep>,
  options: { readonly secrets?: readonly Secret[] } = {},
) {
  const sweep = once(load);
  return onSchedule(
    {
      schedule,
      region: REGION,
      memory: '512MiB',
      timeoutSeconds: 540,
      secrets: (options.secrets ?? []).map((secret) => secret.name),
    },
    async () => {
      const cost = noCost();
      await runInContext({ correlationId: `${name}-${newId()}`, cost }, async () => {
        const done = await (await sweep())(systemClock());
        log.info('sweep done', { sweep: name, ...done, ...(isDemoProject() ? cost : {}) });
      });
    },
  );
}
