import type { Actor } from '../../../../contracts/actor.ts';
import { actingAt } from '../../domain/person.ts';
import { changeRole } from '../../domain/staff-role.ts';
import type { Ports } from '../../ports.ts';
import { putInForce } from './put-in-force.ts';

/** Takes somebody out of the staff; they are a customer then. Refuses `not_found`, `last_owner`, `forbidden`. */
export const removeStaff =
  (ports: Ports) =>
  async (uid: string, actor: Actor): Promise<void> => {
    const change = actingAt(actor, ports.clock());
    await ports.staff.change(uid, change, (facts) => changeRole(facts, { uid, role: null, ...change }));
    await putInForce(ports)(uid);
  };
