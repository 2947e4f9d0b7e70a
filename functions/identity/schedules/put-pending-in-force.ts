import { each } from '../../kit/sweeps/each.ts';
import { putInForce } from '../commands/staff/put-in-force.ts';
import type { Ports } from '../ports.ts';

const AT_ONCE = 100;

/** Puts in force every role that neither its request nor its event has; one that cannot be holds up no other. Answers how many it found. */
export const putPendingInForce = (ports: Ports) => async (): Promise<{ readonly inForce: number }> => {
  const pending = await ports.staff.listPending(AT_ONCE);
  await each(pending, 'roles could not be put in force', putInForce(ports));
  return { inForce: pending.length };
};
