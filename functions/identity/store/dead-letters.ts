import type { Firestore } from 'firebase-admin/firestore';
import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import { findLetter, listLetters, replay } from '../../kit/events/dead-letters.ts';
import type { Publish } from '../../kit/events/relay.ts';
import type { DeadLetters } from '../ports.ts';
import { tellOnce } from './audit-log.ts';

/** Dead letters as the kit parks and replays them; a replay has its line in the audit log, in the commit that marks the letter. */
export function deadLettersIn(db: () => Promise<Firestore>, publish: Publish): DeadLetters {
  return {
    list: async (query) => {
      const { items, ...next } = await listLetters(await db(), query);
      return { items: items.map(({ id, data }) => ({ id, ...data })), ...next };
    },
    find: async (id) => viewOf(id, await findLetter(await db(), id)),
    replay: async (id, now, note) =>
      viewOf(
        id,
        await replay(await db(), publish, { id, now, alongside: (work, letter) => tellOnce(work, note({ id, ...letter })) }),
      ),
  };
}

function viewOf(id: string, letter: Omit<DeadLetterView, 'id'> | undefined): DeadLetterView | undefined {
  return letter && { id, ...letter };
}
