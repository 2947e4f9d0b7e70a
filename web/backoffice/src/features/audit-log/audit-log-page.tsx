import { ScrollText } from 'lucide-react';
import type { AuditView } from '../../../../../contracts/identity/audit.ts';
import { AuditAction } from '../../../../../contracts/identity/documents.ts';
import { classNames } from '../../../../design/class-names.ts';
import { EmptyState } from '../../../../design/signs/empty-state.tsx';
import { Skeleton } from '../../../../design/signs/skeleton.tsx';
import { Router, type RouteParams } from '../../app/router.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { Pager } from '../../ui/table/pager.tsx';
import { pagingOf } from '../../ui/table/paging.ts';
import { AuditLine } from './audit-line.tsx';
import { useAuditLog } from './audit-queries.ts';
import { actorNameOf, targetNameOf } from './audit-words.ts';
import { type AuditFilter, AuditFilters } from './filters/audit-filters.tsx';
import { rangeOfDays } from './filters/day-range.ts';

/** Who did what to whom: roles, keys, looks at customers, replays. */
export function AuditLogPage(params: RouteParams['AuditLog']) {
  const { action, actor, subject, from, to, size } = params;
  const paging = pagingOf(params);
  const log = useAuditLog({
    action: AuditAction.options.find((one) => one === action),
    actorId: actor,
    targetId: subject,
    ...rangeOfDays(from, to),
    cursor: paging.cursor,
    limit: paging.limit,
  });
  const filter = { action, actor, subject, from, to };
  // Another filter begins at the front.
  const narrow = (next: AuditFilter) => Router.push('AuditLog', { ...next, size });
  return (
    <>
      <PageHeader
        title="Audit log"
        subtitle="Who did what to whom. Lines are written with the change itself, and never altered."
      />
      <Section title="Entries" note="Newest first" flush>
        <AuditFilters filter={filter} nameOf={(id) => nameIn(log.data?.items ?? [], id)} onChange={narrow} />
        <Lines
          log={log}
          isFiltered={Object.values(filter).some((value) => value !== undefined)}
          onActor={(id) => narrow({ ...filter, actor: id })}
          onSubject={(id) => narrow({ ...filter, subject: id })}
        />
        <Pager
          paging={paging}
          nextCursor={log.data?.nextCursor}
          busy={log.isPlaceholderData}
          onGo={(page) => Router.push('AuditLog', { ...filter, ...page })}
        />
      </Section>
    </>
  );
}

/** A name for an id, out of the lines that are shown. */
function nameIn(entries: readonly AuditView[], id: string): string {
  const by = entries.find(({ actor }) => actor.id === id);
  if (by) return actorNameOf(by);
  const about = entries.find(({ target }) => target.id === id);
  return about ? targetNameOf(about) : id;
}

interface LinesProps {
  readonly log: ReturnType<typeof useAuditLog>;
  readonly isFiltered: boolean;
  readonly onActor: (id: string) => void;
  readonly onSubject: (id: string) => void;
}

function Lines({ log, isFiltered, onActor, onSubject }: LinesProps) {
  const { data, error, isPlaceholderData, refetch } = log;
  if (!data && error !== null) return <ErrorState error={error} onRetry={() => refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonLines />;
  if (data.items.length === 0) return <Nothing isFiltered={isFiltered} />;
  return (
    <ol
      aria-label="Entries of the audit log"
      aria-busy={isPlaceholderData}
      className={classNames('border-t border-line transition-opacity', isPlaceholderData && 'opacity-60')}
    >
      {data.items.map((entry) => (
        <AuditLine key={entry.id} entry={entry} onActor={onActor} onSubject={onSubject} />
      ))}
    </ol>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <EmptyState sign={<ScrollText size={28} aria-hidden />} title={isFiltered ? 'Nothing matches' : 'Nothing to tell yet'}>
      <p>
        {isFiltered
          ? 'Choose other days, or take a filter away.'
          : 'When somebody gives a role, makes a key, looks at a customer or replays a letter, it stands here.'}
      </p>
    </EmptyState>
  );
}

function SkeletonLines() {
  return (
    <div role="status" aria-label="Loading the log" className="flex flex-col border-t border-line">
      {Array.from({ length: 6 }, (_, n) => (
        <div key={n} className="flex gap-4 border-b border-line px-5 py-4 last:border-b-0">
          <Skeleton className="size-8 rounded-full" />
          <div className="flex flex-1 flex-col gap-2.5">
            <Skeleton className="h-4 w-3/5" />
            <Skeleton className="h-3.5 w-2/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
