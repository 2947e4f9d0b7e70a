import type { StaffView } from '../../../../../../contracts/identity/staff.ts';
import { toast } from '../../../../../design/overlays/toasts.tsx';
import { useStaff } from '../../../app/session/staff.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { nameOf } from '../person-name.ts';
import { useStaffChanges } from '../staff-queries.ts';
import { whatARemovalDoes } from './what-happens.ts';

/** Takes somebody out of the staff. */
export function RemoveStaff({ member, onClose }: { readonly member: StaffView; readonly onClose: () => void }) {
  const { uid } = useStaff();
  const { remove } = useStaffChanges();
  const name = nameOf(member);
  const confirm = () =>
    remove.mutate(member.uid, {
      onSuccess: () => {
        toast(`${name} is no longer of the staff.`);
        onClose();
      },
    });
  return (
    <Confirm
      open
      title={`Remove ${name}?`}
      description={whatARemovalDoes({ name, from: member.role, own: member.uid === uid })}
      verb="Remove from the staff"
      dismiss="Keep"
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
