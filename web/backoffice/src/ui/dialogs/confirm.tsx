import type { ReactNode } from 'react';
import { Button } from '../../../../design/controls/button.tsx';
import { Dialog } from '../../../../design/overlays/dialog.tsx';
import { ErrorState } from '../error-state.tsx';

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, and what cannot be undone. */
  readonly description?: string;
  /** The verb of the button: `Cancel the order`. */
  readonly verb: string;
  /** What the other button is called; `Keep it` where `Cancel` would be read twice. */
  readonly dismiss?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** Why it failed the last time. */
  readonly error?: unknown;
  /** Fields that belong to it. */
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is done. Enter confirms, Escape goes back. */
export function Confirm(props: ConfirmProps) {
  const { open, title, description, busy = false, error, children, onConfirm, onClose } = props;
  const change = (next: boolean) => !next && !busy && onClose();
  return (
    <Dialog open={open} title={title} description={description} closeLabel="Close" onOpenChange={change}>
      <form
        noValidate
        className="flex flex-col gap-4 pt-1"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          if (!busy) onConfirm();
          // When something is still missing, that is where the focus belongs.
          requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
        }}
      >
        {children}
        {error !== undefined && error !== null && <ErrorState error={error} compact />}
        <Answers {...props} />
      </form>
    </Dialog>
  );
}

function Answers({ verb, dismiss = 'Not now', danger = false, busy = false, onClose }: ConfirmProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2 pt-1">
      <Button look="quiet" disabled={busy} onClick={onClose}>
        {dismiss}
      </Button>
      <Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy}>
        {verb}
      </Button>
    </div>
  );
}
