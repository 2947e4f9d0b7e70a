import type { CloudEvent } from '../../../contracts/event.ts';
import { consume, type Subscription } from '../../../functions/kit/events/consume.ts';
import { deadLetters } from '../../../functions/kit/events/dead-letters.ts';
import { relayForgotten } from '../../../functions/kit/events/relay.ts';
import { systemClock } from '../../../functions/kit/clock.ts';
import { firestore } from '../../../functions/kit/firebase.ts';

/** A consumer that is to know of how the sample shop came to be. */
export type Listener = { readonly name: string; readonly topic: string; readonly subscriptions: readonly Subscription[] };

/** The collections whose events are delivered, by the service that publishes them. */
const PUBLISHERS: Readonly<Record<string, readonly string[]>> = {
  identity: ['customers', 'staff', 'apiKeys'],
  catalog: ['products', 'categories', 'markets', 'glossaries'],
  inventory: ['stock'],
};

/**
 * Plays Pub/Sub: relays every event that waits to the consumers in this process, until none waits. On the emulators each event would cost a process or two,
 * and a new shop has some hundreds of them.
 */
export async function deliverEvents(listeners: readonly Listener[]): Promise<void> {
  const db = await firestore();
  const letters = deadLetters(firestore);
  const deliver = async (topic: string, event: CloudEvent): Promise<void> => {
    for (const { name, subscriptions } of listeners.filter((listener) => listener.topic === topic)) {
      await consume({ name, topic, subscriptions, deadLetters: letters, now: systemClock }, event);
    }
  };
  for (let relayed = 1; relayed > 0; ) {
    const all = Object.entries(PUBLISHERS).map(([service, collections]) =>
      relayForgotten(db, deliver, { service, collections, olderThan: systemClock() }),
    );
    relayed = (await Promise.all(all)).reduce((sum, one) => sum + one.relayed, 0);
  }
}
