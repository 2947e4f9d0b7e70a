import { useState } from 'react';
import type { StaffView } from '../../../../../../contracts/identity/staff.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { useStaff } from '../../../app/session/staff.ts';
import { Confirm } from '../../../ui/dialogs/confirm.tsx';
import { ROLE_WORDS } from '../permissions/role-words.ts';
import { nameOf } from '../person-name.ts';
import { useStaffChanges } from '../staff-queries.ts';
import { RoleChoice } from './role-choice.tsx';
import { whatAChangeDoes } from './what-happens.ts';

/** Gives somebody another role. */
export function ChangeRole({ member, onClose }: { readonly member: StaffView; readonly onClose: () => void }) {
  const { uid } = useStaff();
  const { setRole } = useStaffChanges();
  const [role, setChosen] = useState(member.role);
  const name = nameOf(member);
  const confirm = () => {
    if (role === member.role) return onClose();
    setRole.mutate(
      { uid: member.uid, role },
      {
        onSuccess: () => {
          toast(`${name} now has the role ${ROLE_WORDS[role].name}.`);
          onClose();
        },
      },
    );
  };
  return (
    <Confirm
      open
      title={`Another role for ${name}`}
      description={whatAChangeDoes({ name, from: member.role, to: role, own: member.uid === uid })}
      verb={role === member.role ? 'Keep the role' : `Give the role ${ROLE_WORDS[role].name}`}
      busy={setRole.isPending}
      error={setRole.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <RoleChoice value={role} present={member.role} onChange={setChosen} />
    </Confirm>
  );
}
