import { useEffect } from 'react';
import { Button } from '../../../../design/controls/button.tsx';

interface SaveBarProps {
  /** What is going on, in a few words. */
  readonly words: string;
  readonly verb: string;
  readonly busy: boolean;
  /** Absent where there is nothing to go back to. */
  readonly onDiscard?: () => void;
  readonly onSave: () => unknown;
}

/** Stays in sight while there is something to save; Ctrl or ⌘ with S saves. */
export function SaveBar({ words, verb, busy, onDiscard, onSave }: SaveBarProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!busy) onSave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [busy, onSave]);
  return (
    <div className="sticky bottom-4 z-20 mt-5 flex animate-rise flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-surface py-3 pr-3 pl-5 shadow-floating">
      <p role="status" className="text-sm">
        {words}
      </p>
      <div className="flex gap-2">
        {onDiscard && (
          <Button look="quiet" disabled={busy} onClick={onDiscard}>
            Discard
          </Button>
        )}
        <Button busy={busy} onClick={() => onSave()}>
          {verb}
        </Button>
      </div>
    </div>
  );
}
