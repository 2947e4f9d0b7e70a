import type { StaffView } from '../../../../../../contracts/identity/staff.ts';
import { useStaff } from '../../../app/session/staff.ts';
import { ConfirmChange } from '../../../ui/dialogs/confirm-change.tsx';
import { nameOf } from '../person-name.ts';
import { useStaffChanges } from '../staff-queries.ts';
import { whatARemovalDoes } from './what-happens.ts';

/** Takes somebody out of the staff. */
export function RemoveStaff({ member, onClose }: { readonly member: StaffView; readonly onClose: () => void }) {
  const { uid } = useStaff();
  const { remove } = useStaffChanges();
  const name = nameOf(member);
  return (
    <ConfirmChange
      title={`Remove ${name}?`}
      description={whatARemovalDoes({ name, from: member.role, own: member.uid === uid })}
      verb="Remove from the staff"
      dismiss="Keep"
      danger
      change={remove}
      of={member.uid}
      done={`${name} is no longer of the staff.`}
      onClose={onClose}
    />
  );
}
