import { useState } from 'react';
import type { NewApiKey } from '../../../../../../contracts/identity/api-key.ts';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { KeyForm } from './key-form.tsx';
import { ShownOnce } from './shown-once.tsx';

/** Makes a key: what it is to be first, then its text, this once. */
export function NewKey({ onClose }: { readonly onClose: () => void }) {
  const [made, setMade] = useState<NewApiKey>();
  if (made) return <ShownOnce made={made} onClose={onClose} />;
  return (
    <Dialog
      open
      wide
      title="New API key"
      description="Give it only what the program needs; a second key for a second program can be revoked by itself."
      closeLabel="Close"
      onOpenChange={(open) => !open && onClose()}
    >
      <KeyForm onMade={setMade} onCancel={onClose} />
    </Dialog>
  );
}
