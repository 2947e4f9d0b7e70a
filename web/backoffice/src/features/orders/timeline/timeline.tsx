import type { EventDocument } from '../../../../../../contracts/event.ts';
import { classNames } from '../../../../../design/class-names.ts';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import type { Live } from '../../../app/live/use-live.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { type EventWords, wordsOf } from './event-words.ts';
import { type KnownPeople, nameOf } from './merge-events.ts';

interface TimelineProps {
  readonly live: Live<readonly EventDocument[]>;
  readonly people: KnownPeople;
}

/** What happened, when and by whom; each event opens to all that was recorded of it. */
export function Timeline({ live, people }: TimelineProps) {
  if (live.error !== undefined) return <ErrorState error={live.error} onRetry={live.retry} compact />;
  if (!live.value) return <Loading />;
  return (
    <ol className="relative ml-1.5 border-l border-line">
      {live.value.map((event) => (
        <Entry key={event.id} event={event} people={people} />
      ))}
    </ol>
  );
}

const DOTS: Readonly<Record<NonNullable<EventWords['tone']>, string>> = { good: 'bg-good', warn: 'bg-warn', danger: 'bg-danger' };

function Entry({ event, people }: { readonly event: EventDocument; readonly people: KnownPeople }) {
  const { title, detail, tone } = wordsOf(event.type, event.data);
  return (
    <li className="relative animate-rise pb-4 pl-6 last:pb-0">
      <span
        aria-hidden
        className={classNames(
          'absolute top-1.5 -left-[5px] size-2.5 rounded-full ring-4 ring-surface',
          tone ? DOTS[tone] : 'bg-edge',
        )}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-sm font-medium">{title}</p>
        <p className="text-[13px] text-muted">
          <Timestamp at={event.at} />
        </p>
      </div>
      {detail !== undefined && detail !== '' && <p className="text-[13px]">{detail}</p>}
      <Record event={event} by={nameOf(event.actor, people)} />
    </li>
  );
}

function Record({ event, by }: { readonly event: EventDocument; readonly by: string }) {
  return (
    <details className="text-[13px] text-muted">
      <summary className="w-fit hover:text-ink">{by}</summary>
      <div className="mt-2 rounded-md bg-sunken p-3">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2">
          <code className="font-mono">{event.type}</code>
          <CopyableId value={event.correlationId} what="correlation id" short />
        </p>
        <pre className="overflow-x-auto font-mono text-xs leading-relaxed whitespace-pre-wrap text-ink">
          {JSON.stringify(event.data, undefined, 2)}
        </pre>
      </div>
    </details>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading what happened" className="flex flex-col gap-4">
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} className="h-9 w-full" />
      ))}
    </div>
  );
}
