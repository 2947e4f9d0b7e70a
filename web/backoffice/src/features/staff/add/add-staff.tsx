import { useState } from 'react';
import type { AccountView } from '../../../../../../contracts/identity/staff.ts';
import { Dialog } from '../../../../../design/overlays/dialog.tsx';
import { FindAccount } from './find-account.tsx';
import { GiveRole } from './give-role.tsx';

/** Adds somebody who has an account already: first who, then in which role. */
export function AddStaff({ onClose }: { readonly onClose: () => void }) {
  const [account, setAccount] = useState<AccountView>();
  return (
    <Dialog
      open
      title="Add somebody"
      description={
        account
          ? 'Choose a role. What they are signed in with ends at once; they sign in again as staff.'
          : 'They need an account of the shop with a verified e-mail address; anybody can sign up in the storefront.'
      }
      closeLabel="Close"
      onOpenChange={(open) => !open && onClose()}
    >
      {account ? (
        <GiveRole account={account} onBack={() => setAccount(undefined)} onDone={onClose} />
      ) : (
        <FindAccount onFound={setAccount} onCancel={onClose} />
      )}
    </Dialog>
  );
}
