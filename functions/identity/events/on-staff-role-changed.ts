import type { TypedEvent } from '../../../contracts/event.ts';
import type { staffRoleChanged } from '../../../contracts/identity/events.ts';
import { putInForce } from '../commands/staff/put-in-force.ts';
import type { Ports } from '../ports.ts';

/** Puts a role in force whose request did not come to it. It goes by the document, not by the event: late, twice or out of order is all the same. */
export const onStaffRoleChanged =
  (ports: Ports) =>
  async ({ data }: TypedEvent<typeof staffRoleChanged>): Promise<void> => {
    await putInForce(ports)(data.uid);
  };
