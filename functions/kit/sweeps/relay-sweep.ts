import { later } from '../clock.ts';
import { firestore } from '../firebase.ts';
import { everyFiveMinutes, type Scheduled } from './sweep.ts';

const LET_THE_TRIGGER_TRY_MS = 60_000;

/** What stands behind a service's relays: it publishes events that their trigger has not published within a minute. */
export function relaySweep(service: string, collections: readonly string[]): Scheduled {
  return everyFiveMinutes(async () => {
    const [db, { relayForgotten }, { publishToPubSub }] = await Promise.all([
      firestore(),
      import('../events/relay.ts'),
      import('../events/publish.ts'),
    ]);
    return (now) => relayForgotten(db, publishToPubSub, { service, collections, olderThan: later(now, -LET_THE_TRIGGER_TRY_MS) });
  });
}
