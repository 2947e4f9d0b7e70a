import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { DeadLetter } from '../../../../../../contracts/kit/documents.ts';
import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { Skeleton } from '../../../../../design/signs/skeleton.tsx';
import { ShopError } from '../../../../../../sdk/shop-error.ts';
import { useCommands } from '../../../app/keyboard/commands.ts';
import { useLiveDocument } from '../../../app/live/use-live.ts';
import { Router, type RouteParams } from '../../../app/router.ts';
import { useCan } from '../../../app/session/staff.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { LetterState } from '../list/letter-state.tsx';
import { consumerWords, eventWords } from '../reading/letter-words.ts';
import { EventSection } from './event-section.tsx';
import { ProblemSection } from './problem-section.tsx';
import { ReplayLetter, ReplayOutcome } from './replay-letter.tsx';

const PARENT = { title: 'Dead letters', href: Router.DeadLetters() };
const GONE = new ShopError('not_found', 'There is no such dead letter.');

/** One letter with its whole event, as it is at this moment. */
export function DeadLetterPage({ letterId }: RouteParams['DeadLetter']) {
  const live = useLiveDocument<DeadLetterView>(
    `dead letter ${letterId}`,
    ({ db, sdk }) => sdk.doc(db, 'deadLetters', letterId),
    (data, id) => ({ id, ...DeadLetter.schema.parse(data) }),
  );
  const error = live.error ?? (live.value === null ? GONE : undefined);
  if (error !== undefined) {
    return (
      <>
        <PageHeader title="Dead letter" parent={PARENT} />
        <ErrorState error={error} onRetry={live.retry} />
      </>
    );
  }
  return live.value ? <Letter letter={live.value} /> : <Loading />;
}

function Letter({ letter }: { readonly letter: DeadLetterView }) {
  const mayReplay = useCan('deadLetters.replay') && letter.status === 'parked';
  const [asking, setAsking] = useState(false);
  const [replayedLetter, setReplayed] = useState<DeadLetterView>();
  useCommands(mayReplay ? [{ label: 'Replay this letter', group: 'Dead letter', keys: 'r', run: () => setAsking(true) }] : []);
  return (
    <>
      <PageHeader
        title={eventWords(letter.event.type)}
        parent={PARENT}
        sign={<LetterState letter={letter} />}
        subtitle={`Meant for ${consumerWords(letter.consumer)}`}
        actions={
          mayReplay && (
            <Button onClick={() => setAsking(true)}>
              <RotateCw size={16} aria-hidden /> Replay
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-6">
        {replayedLetter && <ReplayOutcome replayed={replayedLetter} now={letter} />}
        <ProblemSection letter={letter} />
        <EventSection event={letter.event} />
      </div>
      {asking && <ReplayLetter letter={letter} onReplayed={setReplayed} onClose={() => setAsking(false)} />}
    </>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="Loading the letter" className="flex flex-col gap-6">
      <PageHeader title="Dead letter" parent={PARENT} />
      <Skeleton className="h-44 w-full" />
      <Skeleton className="h-96 w-full" />
    </div>
  );
}
