import type { Actor } from '../../../contracts/actor.ts';
import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import { replayed } from '../domain/audit/replayed.ts';
import type { Ports } from '../ports.ts';
import { noSuchLetter } from '../queries/get-dead-letter.ts';

/** Brings a parked event to its consumer once more. Refuses `not_found`; one that was replayed already stays as it is. */
export const replayDeadLetter =
  (ports: Ports) =>
  async (id: string, actor: Actor): Promise<DeadLetterView> => {
    const now = ports.clock();
    const letter = await ports.deadLetters.replay(id, now, (parked) => replayed(parked, actor, now));
    if (!letter) throw noSuchLetter();
    return letter;
  };
