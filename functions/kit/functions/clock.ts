import { onMessagePublished } from 'firebase-functions/pubsub';
import { systemClock } from '../clock.ts';
import { firestore } from '../firebase.ts';
import { once } from '../once.ts';
import { REGION } from '../params.ts';
import { CLOCK_TOPIC } from '../sweeps/clock-topic.ts';
import type { Scheduled } from '../sweeps/sweep.ts';
import { messageJson } from './message-json.ts';

/**
 * Everything that a service does by the clock, each under its public name. A tick that fails is brought again by Pub/Sub until the next one comes, which
 * does all that it left undone.
 */
export function clockFunction(sweeps: Readonly<Record<string, Scheduled>>) {
  const behind = once(async () => {
    const [{ onTick }, { roundGoer }, { roundsIn }] = await Promise.all([
      import('../sweeps/on-tick.ts'),
      import('../sweeps/go-round.ts'),
      import('../sweeps/rounds-in.ts'),
    ]);
    return { onTick, ports: { clock: systemClock, goRound: roundGoer(roundsIn(firestore)) } };
  });
  return onMessagePublished(
    { topic: CLOCK_TOPIC, region: REGION, memory: '512MiB', timeoutSeconds: 540, retry: true },
    async ({ data: { message } }) => {
      const { onTick, ports } = await behind();
      await onTick(sweeps, messageJson(message.data), ports);
    },
  );
}
