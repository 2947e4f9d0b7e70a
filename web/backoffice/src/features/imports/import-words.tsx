import type { ImportView } from '../../../../../contracts/catalog/import/endpoints.ts';
import type { RowOutcome } from '../../../../../contracts/catalog/import/import.ts';
import { Badge, type Tone } from '../../../../design/signs/badge.tsx';

const STATUSES: Readonly<Record<ImportView['status'], readonly [words: string, tone: Tone]>> = {
  collecting: ['Not started', 'neutral'],
  reading: ['Reading', 'accent'],
  writing: ['Writing', 'accent'],
  done: ['Done', 'good'],
  failed: ['Stopped', 'danger'],
};

/** How an import stands, as a sign. */
export function ImportBadge({ status }: Pick<ImportView, 'status'>) {
  const [words, tone] = STATUSES[status];
  return <Badge tone={tone}>{words}</Badge>;
}

/** What people call the outcomes of a row. */
export const OUTCOMES: Readonly<Record<RowOutcome, readonly [words: string, tone: Tone]>> = {
  created: ['Created', 'good'],
  updated: ['Updated', 'accent'],
  unchanged: ['Unchanged', 'neutral'],
  rejected: ['Rejected', 'danger'],
};

/** What became of a row, as a sign. */
export function OutcomeBadge({ outcome }: { readonly outcome: RowOutcome }) {
  const [words, tone] = OUTCOMES[outcome];
  return <Badge tone={tone}>{words}</Badge>;
}
