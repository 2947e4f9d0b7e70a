import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Badge } from '../../../../../design/signs/badge.tsx';

/** Whether a letter waits. */
export function LetterState({
  letter: { status, replayedAt },
}: {
  readonly letter: Pick<DeadLetterView, 'status' | 'replayedAt'>;
}) {
  if (status === 'replayed') return <Badge tone="good">Replayed</Badge>;
  return <Badge tone="warn">{replayedAt === undefined ? 'Waiting' : 'Failed again'}</Badge>;
}
