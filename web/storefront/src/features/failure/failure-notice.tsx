import { Button } from '../../../../design/controls/button.tsx';
import { Notice } from '../../../../design/signs/notice.tsx';
import { failureText } from './failure-text.ts';
import { failureMessages } from './messages/failure-messages.ts';

interface FailureNoticeProps {
  readonly error: unknown;
  /** Does again what failed. */
  readonly retry?: (() => unknown) | undefined;
}

/** Says what did not work, why, and offers to try again. */
export function FailureNotice({ error, retry }: FailureNoticeProps) {
  const words = failureMessages.use();
  return (
    <Notice
      tone="danger"
      action={
        retry && (
          <Button look="secondary" size="sm" onClick={() => retry()}>
            {words.retry}
          </Button>
        )
      }
    >
      {failureText(error, words)}
    </Notice>
  );
}
