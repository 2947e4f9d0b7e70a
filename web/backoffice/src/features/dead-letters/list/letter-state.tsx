import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Badge } from '../../../../../design/signs/badge.tsx';

/** Whether a letter waits. */
export function LetterState({ letter: { status } }: { readonly letter: Pick<DeadLetterView, 'status'> }) {
  return status === 'replayed' ? <Badge tone="good">Replayed</Badge> : <Badge tone="warn">Waiting</Badge>;
}
