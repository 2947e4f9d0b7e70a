import type { DeadLetterView } from '../../../../../../contracts/kit/dead-letter.ts';
import { CopyableId } from '../../../ui/copyable-id.tsx';
import { DefinitionList, Section } from '../../../ui/section.tsx';
import { Timestamp } from '../../../ui/timestamp.tsx';
import { errorLines } from '../reading/error-lines.ts';
import { REASON_WORDS } from '../reading/letter-words.ts';

/** Why the event was parked, in words and in the consumer's own. */
export function ProblemSection({ letter }: { readonly letter: DeadLetterView }) {
  const { reason, error, consumer, topic, at, replayedAt, id } = letter;
  return (
    <Section title={REASON_WORDS[reason].name} note={REASON_WORDS[reason].means}>
      <div className="flex flex-col gap-5">
        <pre className="rounded-md bg-danger-soft px-4 py-3 font-mono text-[13px] break-words whitespace-pre-wrap text-danger">
          {errorLines(error).join('\n')}
        </pre>
        <DefinitionList
          entries={[
            ['Parked', <Timestamp key="at" at={at} />],
            ['Replayed', replayedAt === undefined ? undefined : <Timestamp key="replayed" at={replayedAt} />],
            ['Consumer', <CopyableId key="consumer" value={consumer} what="consumer" />],
            [
              'Topic',
              <code key="topic" className="font-mono text-[13px]">
                {topic}
              </code>,
            ],
            ['Letter id', <CopyableId key="id" value={id} what="letter id" />],
          ]}
        />
      </div>
    </Section>
  );
}
