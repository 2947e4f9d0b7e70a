import { type Actor, refOf } from '../../../../contracts/actor.ts';
import type { Instant } from '../../../../contracts/ids.ts';
import type { AuditLine } from '../staff-role.ts';

/** A line of the audit log under a name that follows from what it tells, so that telling it again adds nothing. */
export type NamedLine = { readonly name: readonly string[]; readonly line: AuditLine };

/** That somebody looked at a customer's personal data; one line an hour for each who looks, since pages load again by themselves. */
export function lookedAt(uid: string, actor: Actor, now: Instant): NamedLine {
  const hour = now.slice(0, 13);
  return {
    name: ['customer.viewed', uid, actor.kind, actor.id, hour],
    line: {
      at: now,
      actor: refOf(actor),
      action: 'customer.viewed',
      target: { kind: 'customer', id: uid },
      before: null,
      after: null,
    },
  };
}
