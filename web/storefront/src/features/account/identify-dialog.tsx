import { Dialog } from '../../../../design/overlays/dialog.tsx';
import type { Way } from './email-password.ts';
import { IdentifyPanel } from './identify-panel.tsx';
import { accountMessages } from './messages/account-messages.ts';

interface IdentifyDialogProps {
  /** Which form is open, if any. */
  readonly way: Way | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Signing in or up over a page, which keeps what was typed in it. */
export function IdentifyDialog({ way, closeLabel, onClose }: IdentifyDialogProps) {
  const words = accountMessages.use();
  return (
    <Dialog
      open={way !== undefined}
      title={words[way ?? 'signIn'].title}
      closeLabel={closeLabel}
      onOpenChange={(open) => !open && onClose()}
    >
      {way !== undefined && <IdentifyPanel start={way} titled={false} onDone={onClose} />}
    </Dialog>
  );
}
