import { putInForce } from '../commands/staff/put-in-force.ts';
import type { Ports } from '../ports.ts';

const AT_ONCE = 100;

/** Puts in force every role that neither its request nor its event has. Answers how many it found. */
export const putPendingInForce = (ports: Ports) => async (): Promise<{ readonly inForce: number }> => {
  const pending = await ports.staff.listPending(AT_ONCE);
  for (const uid of pending) await putInForce(ports)(uid);
  return { inForce: pending.length };
};
