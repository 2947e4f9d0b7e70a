import { systemActor } from '../../../../contracts/actor.ts';
import type { StaffView } from '../../../../contracts/identity/staff.ts';
import { checkEligible } from '../../domain/eligible.ts';
import { makeOwner as decide } from '../../domain/staff-role.ts';
import type { Ports } from '../../ports.ts';
import { staffViewOf } from '../../queries/list-staff.ts';
import { putInForce } from './put-in-force.ts';

/**
 * Makes somebody the shop's first owner; only whoever runs the project can, by script.
 * Refuses `not_found`, `account_not_eligible`, and without `force` `forbidden` when there is an owner.
 */
export const makeOwner =
  (ports: Pick<Ports, 'directory' | 'staff' | 'clock'>) =>
  async (email: string, force: boolean): Promise<StaffView> => {
    const account = await ports.directory.findByEmail(email);
    checkEligible(account);
    const { uid } = account;
    const change = { by: systemActor('make-owner'), now: ports.clock() };

    const decided = await ports.staff.change(uid, change, (facts) => decide(facts, { uid, ...change }, force));
    const carried = await putInForce(ports)(uid);

    const overtaken = carried.version !== decided.version;
    return staffViewOf({ id: uid, data: overtaken ? decided : carried }, { ...account, role: 'owner' });
  };
