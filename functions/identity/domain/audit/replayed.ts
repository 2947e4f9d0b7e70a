import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import type { DeadLetterView } from '../../../../contracts/kit/dead-letter.ts';
import type { NamedLine } from './looked-at.ts';

/** That somebody replayed a dead letter: one line for each time that it was parked. */
export function replayed(letter: DeadLetterView, actor: Actor, now: Instant): NamedLine {
  const { id, at, status, reason, consumer, event } = letter;
  return {
    name: ['deadLetter.replayed', id, at],
    line: {
      at: now,
      actor: refOf(actor),
      action: 'deadLetter.replayed',
      target: { kind: 'deadLetter', id },
      before: { status, reason, parkedAt: at },
      after: { status: 'replayed', consumer, event: event.type, subject: event.subject },
    },
  };
}
