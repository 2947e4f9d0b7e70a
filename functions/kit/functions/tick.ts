import { onSchedule } from 'firebase-functions/scheduler';
import { REGION } from '../params.ts';
import { spanAt } from '../sweeps/cadence.ts';

/**
 * The one timer of the whole shop: every 5 minutes it tells all services the time, as a message on the topic `clock`. Told of a failure, Cloud Scheduler
 * tries again with the same time; a tick that is lost all the same costs 5 minutes, since the next does all that it would have done.
 */
export function tickFunction() {
  return onSchedule(
    { schedule: '*/5 * * * *', timeZone: 'UTC', region: REGION, memory: '512MiB', timeoutSeconds: 60, retryCount: 3 },
    async ({ scheduleTime }) => {
      const { publishTick } = await import('../events/publish.ts');
      await publishTick({ at: spanAt('tick', scheduleTime) });
    },
  );
}
