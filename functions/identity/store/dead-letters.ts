import type { Firestore } from 'firebase-admin/firestore';
import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import { findLetter, listLetters, replay } from '../../kit/events/dead-letters.ts';
import type { Publish } from '../../kit/events/relay.ts';
import type { Work } from '../../kit/store/work.ts';
import type { DeadLetters } from '../ports.ts';
import { tellOnce } from './audit-log.ts';

/** Dead letters as the kit parks and replays them; a replay has its line in the audit log, in the commit that marks the letter. */
export function deadLettersIn(db: () => Promise<Firestore>, publish: Publish): DeadLetters {
  return {
    list: async (query) => {
      const { items, ...next } = await listLetters(await db(), query);
      return { items: items.map(({ id, data }) => viewOf(id, data)), ...next };
    },
    find: async (id) => {
      const letter = await findLetter(await db(), id);
      return letter && viewOf(id, letter);
    },
    replay: async (id, now, note) => {
      const alongside = (work: Work, letter: Letter) => tellOnce(work, note(viewOf(id, letter)));
      const letter = await replay(await db(), publish, { id, now, alongside });
      return letter && viewOf(id, letter);
    },
  };
}

type Letter = NonNullable<Awaited<ReturnType<typeof findLetter>>>;

/** A letter as staff see it: without when it will be deleted, which is Firestore's business. */
function viewOf(id: string, letter: Letter): DeadLetterView {
  const { purgeAt: _, ...shown } = letter;
  return { id, ...shown };
}
