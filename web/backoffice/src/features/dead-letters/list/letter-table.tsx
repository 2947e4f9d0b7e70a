import { Inbox, MailCheck } from 'lucide-react';
import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Badge } from '../../../../../design/signs/badge.tsx';
import { EmptyState } from '../../../../../design/signs/empty-state.tsx';
import { Router } from '../../../app/router.ts';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import type { useLetters } from '../letter-queries.ts';
import { errorLines } from '../reading/error-lines.ts';
import { consumerWords, eventWords, REASON_WORDS } from '../reading/letter-words.ts';
import { LetterState } from './letter-state.tsx';

interface LetterTableProps {
  readonly letters: ReturnType<typeof useLetters>;
  readonly state: string | undefined;
  readonly isFiltered: boolean;
}

const COLUMNS: readonly Column<DeadLetterView>[] = [
  { head: 'Event', cell: ({ event }) => eventWords(event.type), className: 'whitespace-nowrap' },
  { head: 'Consumer', cell: ({ consumer }) => consumerWords(consumer), from: 'md', className: 'whitespace-nowrap' },
  { head: 'Why', cell: (letter) => <Why letter={letter} />, className: 'w-full max-w-0' },
  { head: 'State', cell: (letter) => <LetterState letter={letter} />, from: 'sm' },
  { head: 'Parked', cell: ({ at }) => <Timestamp at={at} />, from: 'sm', className: 'text-muted' },
];

/** Letters, each a link to its whole event. */
export function LetterTable({ letters, state, isFiltered }: LetterTableProps) {
  return (
    <DataTable
      caption="Dead letters"
      columns={COLUMNS}
      rows={letters.data?.items}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => Router.DeadLetter({ letterId: id })}
      stale={letters.isPlaceholderData}
      error={letters.error}
      onRetry={() => letters.refetch().catch(() => undefined)}
      empty={<Nothing state={state} isFiltered={isFiltered} />}
    />
  );
}

function Why({ letter }: { readonly letter: DeadLetterView }) {
  const [first = ''] = errorLines(letter.error);
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Badge>{REASON_WORDS[letter.reason].name}</Badge>
      <span title={first} className="hidden min-w-0 truncate text-[13px] text-muted sm:inline">
        {first}
      </span>
    </span>
  );
}

function Nothing({ state, isFiltered }: Pick<LetterTableProps, 'state' | 'isFiltered'>) {
  if (state !== undefined || isFiltered) {
    return (
      <EmptyState sign={<Inbox size={28} aria-hidden />} title="No letters here">
        <p>There is none of this kind. That is no bad sign.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState sign={<MailCheck size={28} aria-hidden className="text-good" />} title="Everything arrived">
      <p>
        Every event was handled by everybody whom it concerns. Should one fail for good, it waits here, and nothing of it is lost.
      </p>
    </EmptyState>
  );
}
