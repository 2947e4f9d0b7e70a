import type { DeadLetterView } from '../../../contracts/kit/dead-letter.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** One dead letter. Refuses `not_found`. */
export const getDeadLetter =
  (ports: Ports) =>
  async (id: string): Promise<DeadLetterView> => {
    const letter = await ports.deadLetters.find(id);
    if (!letter) throw noSuchLetter();
    return letter;
  };

/** The refusal for a letter that is not there. */
export function noSuchLetter(): Rejection {
  return new Rejection('not_found', 'There is no such dead letter.');
}
