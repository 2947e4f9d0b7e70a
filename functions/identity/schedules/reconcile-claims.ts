import { putInForce } from '../commands/staff/put-in-force.ts';
import { claimOf } from '../domain/staff-role.ts';
import type { Ports } from '../ports.ts';

const AT_ONCE = 100;

/**
 * Holds the claims of the next hundred who have or had a role against their documents, which are right: whatever set another claim (somebody at the console,
 * a request that was overtaken and then crashed) is undone, and its sign-ins end. A document that cannot be read is told of and passed over. Answers how many were compared and mended.
 */
export const reconcileClaims =
  (ports: Ports) =>
  async (
    _now: string,
    after: string | undefined,
  ): Promise<{ readonly done: { compared: number; mended: number }; readonly next?: string | undefined }> => {
    let mended = 0;
    const members = await ports.staff.listAll({ limit: AT_ONCE, after });
    const accounts = members.length === 0 ? [] : await ports.directory.findMany(members.map(({ id }) => id));
    for (const { id: uid, data } of members) {
      if (!data) {
        ports.alert('a document of the staff cannot be read, so its claims were not compared', { uid });
        continue;
      }
      const account = accounts.find((one) => one.uid === uid);
      if (!account || (account.role ?? 'customer') === claimOf(data)) continue;
      await ports.staff.markPending(uid, data.version);
      await putInForce(ports)(uid);
      mended += 1;
    }
    const next = members.length < AT_ONCE ? undefined : members.at(-1)?.id;
    return { done: { compared: members.length, mended }, next };
  };
