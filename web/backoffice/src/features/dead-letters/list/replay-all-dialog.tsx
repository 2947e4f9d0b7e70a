import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../../../design/controls/button.tsx';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { explain } from '../../../ui/explain-error.ts';
import { fetchLetters, replayLetter } from '../letter-queries.ts';
import { consumerWords } from '../reading/letter-words.ts';
import { MOST_AT_ONCE, replayAll, type ReplayProgress } from '../replay-all.ts';

interface ReplayAllProps {
  readonly consumer: string | undefined;
  readonly onClose: () => void;
}

/** Replays every letter that waits, of one consumer if one is chosen, and tells how far it is. */
export function ReplayAll({ consumer, onClose }: ReplayAllProps) {
  const { run, stop, phase, progress, error } = useReplayAll(consumer);
  const whose = consumer === undefined ? 'that waits' : `of “${consumerWords(consumer)}” that waits`;
  if (phase === 'asked' || progress === undefined) {
    return (
      <Confirm
        open
        title="Replay all that wait?"
        description={`Every letter ${whose} goes to its consumer once more, one after the other, up to ${MOST_AT_ONCE}. What fails again is parked again. No event is handled twice: consumers know what they have done.`}
        verb="Replay them"
        busy={phase === 'running'}
        error={error}
        onConfirm={run}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      open
      title={phase === 'over' ? 'Replayed' : 'Replaying'}
      closeLabel="Close"
      onOpenChange={(open) => !open && onClose()}
    >
      <div className="flex flex-col gap-4">
        <Meter progress={progress} />
        {phase === 'over' && <Outcome progress={progress} />}
        <div className="flex justify-end">
          {phase === 'over' ? (
            <Button onClick={onClose}>Done</Button>
          ) : (
            <Button look="secondary" onClick={stop}>
              Stop after this one
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const BAR =
  'h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent';

function Meter({ progress: { done, total } }: { readonly progress: ReplayProgress }) {
  return (
    <div className="flex flex-col gap-2">
      <progress aria-label="Letters replayed" max={Math.max(total, 1)} value={done} className={BAR} />
      <p role="status" className="figures text-sm text-muted">
        {done} of {total} {total === 1 ? 'letter' : 'letters'}
      </p>
    </div>
  );
}

function Outcome({ progress: { done, total, failed } }: { readonly progress: ReplayProgress }) {
  const [first] = failed;
  if (total === 0) return <Notice>Nothing waits any more: somebody else was faster.</Notice>;
  return (
    <>
      <Notice tone="good" title={`${done - failed.length} brought to their consumers`}>
        One that fails again is parked again, and stands at the top of the list within seconds.
      </Notice>
      {done < total && <Notice>{total - done} were not tried, since you stopped.</Notice>}
      {first !== undefined && (
        <Notice tone="danger" title={`${failed.length} could not be brought`}>
          {explain(first.error).title}: {explain(first.error).advice} They wait as before.
        </Notice>
      )}
    </>
  );
}

function useReplayAll(consumer: string | undefined) {
  const client = useQueryClient();
  const [phase, setPhase] = useState<'asked' | 'running' | 'over'>('asked');
  const [progress, setProgress] = useState<ReplayProgress>();
  const [error, setError] = useState<unknown>();
  const over = useRef(false);
  const stop = () => {
    over.current = true;
  };
  useEffect(
    () => () => {
      over.current = true;
    },
    [],
  );
  const port = {
    list: (cursor: string | undefined) => fetchLetters({ status: 'parked', consumer, cursor, limit: 100 }),
    replay: replayLetter,
  };
  const start = async () => {
    await replayAll(port, setProgress, () => over.current);
    setPhase('over');
    await client.invalidateQueries({ queryKey: ['dead-letters'] });
  };
  const run = () => {
    over.current = false;
    setPhase('running');
    setError(undefined);
    start().catch((reason: unknown) => {
      setError(reason);
      setPhase('asked');
    });
  };
  return { run, stop, phase, progress, error };
}
