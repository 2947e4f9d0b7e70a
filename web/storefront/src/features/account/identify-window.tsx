import { Dialog } from '../../../../design/overlays/dialog.tsx';
import type { Way } from './email-password.ts';
import { IdentifyPanel } from './identify-panel.tsx';
import { accountMessages } from './messages/account-messages.ts';

/** What is asked of somebody, and what follows. */
export interface IdentifyProps {
  /** Which form is open, if any. */
  readonly way: Way | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The window of IdentifyDialog. */
export function IdentifyWindow({ way, closeLabel, onClose }: IdentifyProps) {
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
