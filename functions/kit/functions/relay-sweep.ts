import { later } from '../clock.ts';
import { firestore } from '../firebase.ts';
import { scheduleFunction } from './schedule.ts';

const LET_THE_TRIGGER_TRY_MS = 60_000;

/** The timer behind a service's relays: every 5 minutes it publishes events that their trigger has not published within a minute. */
export function relaySweepFunction(service: string, collections: readonly string[]) {
  return scheduleFunction(`${service}.relay-sweep`, 'every 5 minutes', async () => {
    const [db, { relayForgotten }, { publishToPubSub }] = await Promise.all([
      firestore(),
      import('../events/relay.ts'),
      import('../events/publish.ts'),
    ]);
    return (now) => relayForgotten(db, publishToPubSub, { service, collections, olderThan: later(now, -LET_THE_TRIGGER_TRY_MS) });
  });
}
