import type { Actor } from '../../../contracts/actor.ts';
import type { Registration } from '../../../contracts/identity/profile.ts';
import { claimOf } from '../domain/staff-role.ts';
import type { Ports } from '../ports.ts';
import { getMe } from '../queries/get-me.ts';

/**
 * Makes sure of somebody's profile and role. An account that a guest linked has passed no sign-up, so no claim names its role yet: it is set here.
 * A claim that is there stays: it follows from the staff document, which others look after.
 */
export const register =
  (ports: Ports) =>
  async (actor: Actor): Promise<Registration> => {
    const me = await getMe(ports)(actor);
    const account = await ports.directory.find(me.uid);
    const claimless = account?.role === undefined;
    if (claimless) await ports.directory.setRole(me.uid, claimOf(await ports.staff.find(me.uid)));
    return { ...me, refreshToken: claimless };
  };
