import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { useReplay } from '../letter-queries.ts';
import { consumerWords } from '../reading/letter-words.ts';

interface ReplayLetterProps {
  readonly letter: DeadLetterView;
  readonly onReplayed: (letter: DeadLetterView) => void;
  readonly onClose: () => void;
}

/** Brings the event to its consumer once more. */
export function ReplayLetter({ letter, onReplayed, onClose }: ReplayLetterProps) {
  const replay = useReplay();
  const confirm = () =>
    replay.mutate(letter.id, {
      onSuccess: (now) => {
        onReplayed(now);
        onClose();
      },
    });
  return (
    <Confirm
      open
      title="Replay this letter?"
      description={`The event goes to ${consumerWords(letter.consumer)} once more, and to nobody else. What it has done already it does not do twice. If the cause is not mended, the event is parked again. The audit log notes that you did this.`}
      verb="Replay"
      busy={replay.isPending}
      error={replay.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

/** What became of a replay: the letter as it was answered, and as it is now, since a consumer may fail again a moment later. */
export function ReplayOutcome({ replayed, now }: { readonly replayed: DeadLetterView; readonly now: DeadLetterView }) {
  if (now.status === 'parked' && now.at > replayed.at) {
    return (
      <Notice tone="danger" title="It failed again">
        The event was brought to its consumer and parked once more. The error below is that of the new attempt.
      </Notice>
    );
  }
  return (
    <Notice tone="good" title="Brought to its consumer again">
      If it fails once more, you see it here within seconds.
    </Notice>
  );
}
