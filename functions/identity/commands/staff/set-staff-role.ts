import type { Actor } from '../../../../contracts/actor.ts';
import type { StaffView } from '../../../../contracts/identity/staff.ts';
import type { StaffRole } from '../../../../contracts/permissions.ts';
import { checkEligible } from '../../domain/eligible.ts';
import { actingAt } from '../../domain/person.ts';
import { changeRole } from '../../domain/staff-role.ts';
import type { Ports } from '../../ports.ts';
import { staffViewOf } from '../../queries/list-staff.ts';
import { putInForce } from './put-in-force.ts';

/**
 * Gives somebody a role in the staff. The document decides; its claim follows before this answers, or by the event behind it.
 * Refuses `not_found`, `account_not_eligible`, `last_owner`, `forbidden`.
 */
export const setStaffRole =
  (ports: Ports) =>
  async (uid: string, role: StaffRole, actor: Actor): Promise<StaffView> => {
    const account = await ports.directory.find(uid);
    checkEligible(account);
    const change = actingAt(actor, ports.clock());

    const decided = await ports.staff.change(uid, change, (facts) => changeRole(facts, { uid, role, ...change }));
    const carried = await putInForce(ports)(uid);

    const overtaken = carried.version !== decided.version;
    return staffViewOf({ id: uid, data: overtaken ? decided : carried }, { ...account, role });
  };
