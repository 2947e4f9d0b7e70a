import { CircleAlert } from 'lucide-react';
import { isShopError } from '../../../../sdk/shop-error.ts';
import { Button } from '../../../design/controls/button.tsx';
import { CopyableId } from './copyable-id.tsx';
import { explain } from './explain-error.ts';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: (() => unknown) | undefined;
  /** On one line, inside something else. */
  readonly compact?: boolean;
}

/** Says what went wrong, what to do, and how our people find it. */
export function ErrorState({ error, onRetry, compact = false }: ErrorStateProps) {
  const { title, advice } = explain(error);
  const correlationId = isShopError(error) ? error.correlationId : undefined;
  return (
    <div
      role="alert"
      className={
        compact ? 'flex flex-wrap items-center gap-3 text-sm' : 'flex flex-col items-center gap-3 px-6 py-14 text-center'
      }
    >
      <CircleAlert size={compact ? 16 : 26} aria-hidden className="shrink-0 text-danger" />
      <div>
        <p className={compact ? 'font-medium' : 'display text-2xl'}>{title}</p>
        <p className="text-sm text-muted">{advice}</p>
      </div>
      {onRetry !== undefined && (
        <Button look="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
      {correlationId !== undefined && (
        <p className="flex items-center gap-2 text-xs text-muted">
          Request <CopyableId value={correlationId} what="request id" short />
        </p>
      )}
    </div>
  );
}
