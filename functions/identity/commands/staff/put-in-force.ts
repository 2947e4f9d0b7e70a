import type { StaffMember } from '../../../../contracts/identity/documents.ts';
import { Rejection } from '../../../../contracts/rejection.ts';
import { claimOf } from '../../domain/staff-role.ts';
import type { Ports } from '../../ports.ts';

const MOST_TURNS = 10;

/**
 * Carries a role from its document to the account: claim first, then every older sign-in ends, then the document says that it is in force.
 * Each step can be repeated and only the last ends it, so a crash between is mended by the event's consumer or the sweeper.
 * If the role changed meanwhile, what was written may be stale and is written again. Refuses `not_found` and `contention`.
 */
export const putInForce =
  (ports: Pick<Ports, 'directory' | 'staff'>) =>
  async (uid: string): Promise<StaffMember> => {
    for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
      const member = await ports.staff.find(uid);
      if (!member) throw new Rejection('not_found', 'This person is not of the staff.');
      if (turn === 1 && member.claims === undefined) return member;
      await ports.directory.setRole(uid, claimOf(member));
      await ports.directory.signOutEverywhere(uid);
      if (await ports.staff.markInForce(uid, member.version)) return { ...member, claims: undefined };
    }
    throw new Rejection('contention', 'The role changed too often to follow; it will be put in force shortly.');
  };
