import { putInForce } from '../commands/staff/put-in-force.ts';
import { claimOf } from '../domain/staff-role.ts';
import type { Ports } from '../ports.ts';

const AT_ONCE = 100;

/**
 * Holds the claim of everybody who has or had a role against their document, which is right: whatever set another claim (somebody at the console,
 * a request that was overtaken and then crashed) is undone, and its sign-ins end. Answers how many were compared and mended.
 */
export const reconcileClaims = (ports: Ports) => async (): Promise<{ readonly compared: number; readonly mended: number }> => {
  let [compared, mended] = [0, 0];
  let after: string | undefined;
  do {
    const members = await ports.staff.listAll({ limit: AT_ONCE, after });
    const accounts = members.length === 0 ? [] : await ports.directory.findMany(members.map(({ id }) => id));
    for (const { id: uid, data } of members) {
      const account = accounts.find((one) => one.uid === uid);
      if (!account || (account.role ?? 'customer') === claimOf(data)) continue;
      await ports.staff.markPending(uid, data.version);
      await putInForce(ports)(uid);
      mended += 1;
    }
    compared += members.length;
    after = members.length < AT_ONCE ? undefined : members.at(-1)?.id;
  } while (after !== undefined);
  return { compared, mended };
};
