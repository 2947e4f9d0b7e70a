import type { Instant } from '../../../contracts/ids.ts';
import type { SweepRound } from '../../../contracts/kit/documents.ts';
import { addUp, type Done, type Round } from './sweep.ts';

/** Where each long sweep stands, by its name. */
export type Rounds = {
  find(sweep: string): Promise<SweepRound | undefined>;
  note(sweep: string, round: SweepRound): Promise<void>;
};

/** Which round of which sweep is due, and until when pieces of it may be begun. */
export type Due = {
  readonly sweep: string;
  /** When the hour or day began whose round it is; another instant is another round. */
  readonly span: Instant;
  readonly late: () => boolean;
  readonly clock: () => Instant;
};

/** Goes on with rounds. It remembers which have ended, so that a process asks the database once and not with every tick. */
export function roundGoer(rounds: Rounds): (round: () => Promise<Round>, due: Due) => Promise<Done | undefined> {
  const ended = new Map<string, Instant>();

  /** Goes on where the round stands, piece by piece, and notes each; answers what it did, undefined when the round had ended before. */
  return async (load, { sweep, span, late, clock }) => {
    if (ended.get(sweep) === span) return undefined;
    const found = await rounds.find(sweep);
    const present = found?.span === span ? found : undefined;
    if (present?.endedAt !== undefined) {
      ended.set(sweep, span);
      return undefined;
    }
    const round = await load();
    const parts: Done[] = [];
    let after = present?.after;
    do {
      const { done, next } = await round(clock(), after);
      parts.push(done);
      after = next;
      await rounds.note(sweep, { span, ...(next === undefined ? { endedAt: clock() } : { after: next }) });
    } while (after !== undefined && !late());
    if (after === undefined) ended.set(sweep, span);
    return addUp(parts);
  };
}
