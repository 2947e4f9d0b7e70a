import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { useCommands } from '../../../app/keyboard/commands.ts';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { FilterBar, FilterSelect } from '../../../ui/table/filter-bar.tsx';
import { Pager } from '../../../ui/table/pager.tsx';
import { pagingOf } from '../../../ui/table/paging.ts';
import { useLetters } from '../letter-queries.ts';
import { consumerChoices, STATE_CHOICES, statusOf } from '../reading/letter-filter.ts';
import { LetterTable } from './letter-table.tsx';
import { ReplayAll } from './replay-all-dialog.tsx';
import { useLettersLive } from './use-letters-live.ts';

/** Events that could not be handled, and what to do about them. */
export function DeadLettersPage(params: RouteParams['DeadLetters']) {
  const { service: consumer, state, size } = params;
  const paging = pagingOf(params);
  const status = statusOf(state);
  const letters = useLetters({ status, consumer, cursor: paging.cursor, limit: paging.limit });
  const [replaying, setReplaying] = useState(false);
  useLettersLive();
  const mayReplay = useCan('deadLetters.replay') && status === 'parked' && (letters.data?.items.length ?? 0) > 0;
  useCommands(
    mayReplay ? [{ label: 'Replay all that wait', group: 'Dead letters', keys: 'r', run: () => setReplaying(true) }] : [],
  );
  return (
    <>
      <PageHeader
        title="Dead letters"
        subtitle="Events whose consumer could not handle them for good. Nothing is lost: mend the cause, then replay."
        actions={
          mayReplay && (
            <Button look="secondary" onClick={() => setReplaying(true)}>
              <RotateCw size={16} aria-hidden /> {consumer === undefined ? 'Replay all' : 'Replay these'}
            </Button>
          )
        }
      />
      <Section title="Letters" note="Newest first; new ones appear by themselves" flush>
        <Filters consumer={consumer} state={state} onChange={(next) => Router.push('DeadLetters', { ...next, size })} />
        <LetterTable letters={letters} state={state} isFiltered={consumer !== undefined} />
        <Pager
          paging={paging}
          nextCursor={letters.data?.nextCursor}
          busy={letters.isPlaceholderData}
          onGo={(page) => Router.push('DeadLetters', { service: consumer, state, ...page })}
        />
      </Section>
      {replaying && <ReplayAll consumer={consumer} onClose={() => setReplaying(false)} />}
    </>
  );
}

interface Filter {
  readonly service?: string | undefined;
  readonly state?: string | undefined;
}

interface FiltersProps {
  readonly consumer: string | undefined;
  readonly state: string | undefined;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ consumer, state, onChange }: FiltersProps) {
  return (
    <FilterBar onClear={consumer === undefined && state === undefined ? undefined : () => onChange({})}>
      <FilterSelect
        label="State"
        all="Waiting"
        value={state}
        options={STATE_CHOICES}
        onChange={(next) => onChange({ service: consumer, state: next })}
      />
      <FilterSelect
        label="Consumer"
        all="Every consumer"
        value={consumer}
        options={consumerChoices(consumer)}
        onChange={(next) => onChange({ service: next, state })}
      />
    </FilterBar>
  );
}
