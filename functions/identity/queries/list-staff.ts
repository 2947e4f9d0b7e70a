import type { StaffMember } from '../../../contracts/identity/documents.ts';
import type { AccountView, StaffView } from '../../../contracts/identity/staff.ts';
import { staffRoleOf } from '../domain/staff-role.ts';
import type { Ports, WithId } from '../ports.ts';

type Asked = { readonly limit: number; readonly cursor?: string | undefined };

/** Everybody with a role in the staff, a page at a time, with what Firebase Auth knows of them: names and addresses are not copied anywhere. */
export const listStaff =
  (ports: Ports) =>
  async ({ limit, cursor }: Asked): Promise<{ items: StaffView[]; nextCursor?: string }> => {
    const found = await ports.staff.listActive({ limit: limit + 1, after: cursor });
    const page = found.slice(0, limit);
    const accounts = page.length === 0 ? [] : await ports.directory.findMany(page.map(({ id }) => id));
    const items = page.map((member) =>
      staffViewOf(
        member,
        accounts.find(({ uid }) => uid === member.id),
      ),
    );
    const last = page.at(-1);
    return found.length > limit && last ? { items, nextCursor: last.id } : { items };
  };

/** Somebody of the staff as owners see them; throws for one who was removed. */
export function staffViewOf({ id, data }: WithId<StaffMember>, account: AccountView | undefined): StaffView {
  const role = staffRoleOf(data);
  if (role === null) throw new Error(`staff/${id} has no role`);
  const { changedAt, changedBy, claims, version } = data;
  return { uid: id, role, changedAt, changedBy, inForce: claims === undefined, version, ...(account ? { account } : {}) };
}
