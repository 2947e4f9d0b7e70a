import type { StaffMember } from '../../../contracts/identity/documents.ts';
import type { AccountView, StaffView } from '../../../contracts/identity/staff.ts';
import { staffRoleOf } from '../domain/staff-role.ts';
import type { CursorPage, Ports, WithId } from '../ports.ts';

/** Everybody with a role in the staff, a page at a time, with what Firebase Auth knows of them: names and addresses are not copied anywhere. */
export const listStaff =
  (ports: Ports) =>
  async (asked: CursorPage): Promise<{ items: StaffView[]; nextCursor?: string }> => {
    const { items: page, ...next } = await ports.staff.listActive(asked);
    const accounts = page.length === 0 ? [] : await ports.directory.findMany(page.map(({ id }) => id));
    const items = page.map((member) =>
      staffViewOf(
        member,
        accounts.find(({ uid }) => uid === member.id),
      ),
    );
    return { items, ...next };
  };

/** Somebody of the staff as owners see them; throws for one who was removed. */
export function staffViewOf({ id, data }: WithId<StaffMember>, account: AccountView | undefined): StaffView {
  const role = staffRoleOf(data);
  if (role === null) throw new Error(`staff/${id} has no role`);
  const { changedAt, changedBy, claims, version } = data;
  return { uid: id, role, changedAt, changedBy, inForce: claims === undefined, version, ...(account ? { account } : {}) };
}
