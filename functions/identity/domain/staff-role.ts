import type { ActorRef } from '../../../contracts/actor.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { AuditAction, AuditEntry, StaffMember } from '../../../contracts/identity/documents.ts';
import { staffRoleChanged } from '../../../contracts/identity/events.ts';
import type { Instant } from '../../../contracts/ids.ts';
import { allows, type Role, type StaffRole } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { DecidedEvent } from './decided-event.ts';

/** A line of the audit log as it is decided; the store adds the correlation id. */
export type AuditLine = Omit<AuditEntry, 'correlationId'>;

/** What is known when a role is decided: the person, who acts (if that is a person), and every owner. */
export type StaffFacts = {
  readonly member: StaffMember | undefined;
  readonly acting: StaffMember | undefined;
  readonly owners: readonly string[];
};

/** Whose role is to become what (null: none), by whom and when. */
export type RoleChange = { readonly uid: string; readonly role: StaffRole | null; readonly by: ActorRef; readonly now: Instant };

/** What was decided of a role; the store counts the version. `owners` is there only when it changes. */
export type StaffDecision = {
  readonly member: StaffMember;
  readonly owners?: readonly string[];
  readonly events: readonly DecidedEvent[];
  readonly audit: AuditLine;
};

/** The role that somebody has in the staff, or null. */
export function staffRoleOf(member: StaffMember | undefined): StaffRole | null {
  return member?.status === 'active' ? member.role : null;
}

/** The role that the claims of somebody with an account should name. */
export function claimOf(member: StaffMember | undefined): Role {
  return staffRoleOf(member) ?? 'customer';
}

/**
 * Decides a change of role; undefined when it is so already. Whoever acts must hold `staff.write` by their document, however old their token's claim is.
 * Refuses `not_found`, `forbidden` (owners are made and unmade by owners in person), `last_owner`.
 */
export function changeRole(facts: StaffFacts, change: RoleChange): StaffDecision | undefined {
  const before = staffRoleOf(facts.member);
  if (change.role === null && !facts.member) throw new Rejection('not_found', 'This person is not of the staff.');
  checkAuthority(facts.acting, change.by, before === 'owner' || change.role === 'owner');
  if (change.role === before) return undefined;
  const others = facts.owners.filter((uid) => uid !== change.uid);
  if (before === 'owner' && others.length === 0) {
    throw new Rejection('last_owner', 'This is the last owner: make somebody else an owner first.');
  }
  const owners = change.role === 'owner' ? [...others, change.uid] : others;
  return decided(facts, change, before, before === 'owner' || change.role === 'owner' ? { owners } : {});
}

/** Decides who is the shop's first owner, or with `force` one more. Refuses `forbidden` when there is an owner and no force. */
export function makeOwner(facts: StaffFacts, change: Omit<RoleChange, 'role'>, force: boolean): StaffDecision | undefined {
  if (facts.owners.length > 0 && !facts.owners.includes(change.uid) && !force) {
    throw new Rejection('forbidden', 'The shop has an owner already, who can make others.');
  }
  return changeRole(facts, { ...change, role: 'owner' });
}

function checkAuthority(acting: StaffMember | undefined, by: ActorRef, ofOwner: boolean): void {
  if (by.kind === 'system' || (by.kind === 'apiKey' && !ofOwner)) return;
  if (by.kind !== 'user')
    throw new Rejection('forbidden', 'Owners are made and unmade by an owner in person, not by an API key.');
  const role = staffRoleOf(acting);
  const allowed = role !== null && (ofOwner ? role === 'owner' : allows(role, 'staff.write'));
  if (!allowed) throw new Rejection('forbidden', 'This needs the permission "staff.write".', { permission: 'staff.write' });
}

function decided(
  { member }: StaffFacts,
  { uid, role, by, now }: RoleChange,
  from: StaffRole | null,
  owners: Pick<StaffDecision, 'owners'>,
): StaffDecision {
  const common = { changedAt: now, changedBy: by, claims: 'pending' as const, version: member?.version ?? 0 };
  return {
    member: role === null ? { status: 'removed', ...common } : { status: 'active', role, ...common },
    ...owners,
    events: [newEvent(staffRoleChanged, { uid, from, to: role })],
    audit: {
      at: now,
      actor: by,
      action: actionOf(role, by),
      target: { kind: 'staff', id: uid },
      before: from === null ? null : { role: from },
      after: role === null ? null : { role },
    },
  };
}

function actionOf(role: StaffRole | null, by: ActorRef): AuditAction {
  if (role === null) return 'staff.removed';
  return by.kind === 'system' ? 'owner.made' : 'staff.role_set';
}
