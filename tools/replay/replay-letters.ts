import { systemClock } from '../../functions/kit/clock.ts';
import { noCost, runInContext } from '../../functions/kit/context.ts';
import { parkedLetters, replay } from '../../functions/kit/events/dead-letters.ts';
import { publishToPubSub } from '../../functions/kit/events/publish.ts';
import { firestore } from '../../functions/kit/firebase.ts';
import { newId } from '../../functions/kit/ids.ts';
import { ToolFailure } from '../failure.ts';
import type { Wish } from './arguments.ts';
import { letterLines } from './letter-lines.ts';

const LISTED = 50;

/** Carries a wish out, in the project and on the emulators that the environment names; tells each step. ToolFailure when a letter could not be replayed. */
export async function carryOut(wish: Wish, say: (line: string) => void): Promise<void> {
  const context = { correlationId: `replay-${newId()}`, cost: noCost() };
  await runInContext(context, async () => {
    if (wish.kind === 'list') return list(wish.consumer, say);
    const failed = wish.kind === 'some' ? await replaySome(wish.ids, say) : await replayAll(wish.consumer, say);
    if (failed > 0) throw new ToolFailure(`${failed} could not be replayed and stay parked.`, 'See above what each said.');
  });
}

async function list(consumer: string | undefined, say: (line: string) => void): Promise<void> {
  const found = await parkedLetters(await firestore(), { consumer, limit: LISTED + 1 });
  for (const line of letterLines(found.slice(0, LISTED), { more: found.length > LISTED })) say(line);
}

/** All that are parked at this moment: by id, a page at a time, so that one that is parked again in the meantime is not met again. */
async function replayAll(consumer: string | undefined, say: (line: string) => void): Promise<number> {
  const db = await firestore();
  let [count, failed, after]: [number, number, string | undefined] = [0, 0, undefined];
  for (;;) {
    const page = await parkedLetters(db, { consumer, after });
    if (page.length === 0) break;
    count += page.length;
    after = page.at(-1)?.id;
    failed += await replaySome(
      page.map(({ id }) => id),
      say,
    );
  }
  if (count === 0) say(consumer === undefined ? 'Nothing is parked.' : `Nothing is parked for ${consumer}.`);
  return failed;
}

/** Answers how many failed; what fails is told and does not keep the others. */
async function replaySome(ids: readonly string[], say: (line: string) => void): Promise<number> {
  const db = await firestore();
  let failed = 0;
  for (const id of ids) {
    try {
      const letter = await replay(db, publishToPubSub, { id, now: systemClock() });
      if (!letter) throw new Error(`There is no dead letter "${id}"`);
      say(`✔ ${id} was published again, for its consumer alone; should it fail again, it is parked again.`);
    } catch (error) {
      failed += 1;
      say(`✖ ${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}
