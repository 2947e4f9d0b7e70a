import { useState } from 'react';
import type { AccountView } from '../../../../../../contracts/identity/staff.ts';
import { StaffRole } from '../../../../../../contracts/permissions.ts';
import { Button } from '../../../../../design/controls/button.tsx';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { Notice } from '../../../../../design/signs/notice.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { RoleChoice } from '../change/role-choice.tsx';
import { ROLE_WORDS } from '../permissions/role-words.ts';
import { nameOf } from '../person-name.ts';
import { useStaffChanges } from '../staff-queries.ts';
import { whyNotEligible } from './eligible.ts';

interface GiveRoleProps {
  readonly account: AccountView;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Gives the account that was found a role, or says why it cannot have one. */
export function GiveRole({ account, onBack, onDone }: GiveRoleProps) {
  const present = StaffRole.options.find((role) => role === account.role);
  const [role, setRole] = useState<StaffRole | undefined>(present);
  const { give, busy, error } = useGive(account, onDone);
  const why = whyNotEligible(account);
  const name = nameOf({ uid: account.uid, account });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (role !== undefined) give(role);
      }}
    >
      <Found account={account} name={name} present={present} />
      {why === undefined ? <RoleChoice value={role} present={present} onChange={setRole} /> : <Notice tone="warn">{why}</Notice>}
      {error !== null && <ErrorState error={error} compact />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onBack}>
          Somebody else
        </Button>
        <Button type="submit" busy={busy} disabled={why !== undefined || role === undefined || role === present}>
          {role === undefined ? 'Choose a role' : `Give the role ${ROLE_WORDS[role].name}`}
        </Button>
      </div>
    </form>
  );
}

function useGive(account: AccountView, onDone: () => void) {
  const { setRole } = useStaffChanges();
  const give = (role: StaffRole) =>
    setRole.mutate(
      { uid: account.uid, role },
      {
        onSuccess: () => {
          toast(`${nameOf({ uid: account.uid, account })} now has the role ${ROLE_WORDS[role].name}.`);
          onDone();
        },
      },
    );
  return { give, busy: setRole.isPending, error: setRole.error };
}

interface FoundProps {
  readonly account: AccountView;
  readonly name: string;
  readonly present: StaffRole | undefined;
}

function Found({ account, name, present }: FoundProps) {
  return (
    <div className="rounded-md bg-sunken px-4 py-3 text-sm">
      <p className="font-medium break-words">{name}</p>
      <p className="break-words text-muted">
        {account.email !== undefined && account.email !== name && `${account.email} · `}
        {present === undefined ? 'a customer so far' : `${ROLE_WORDS[present].name} now`}
      </p>
    </div>
  );
}
