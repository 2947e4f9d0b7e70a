import type { ActorRef } from '../../../../../../contracts/actor.ts';
import type { EventDocument } from '../../../../../../contracts/event.ts';

/** The newest first. What two histories say of one instant stands in the order in which it was caused: payment, then order; each history keeps its own. */
export function mergeEvents(order: readonly EventDocument[], payment: readonly EventDocument[]): readonly EventDocument[] {
  return [...order, ...payment].toSorted((one, other) => {
    if (one.at !== other.at) return one.at < other.at ? 1 : -1;
    if (one.subject === other.subject) return other.seq - one.seq;
    return one.causationId === other.id || other.subject.startsWith('payments/') ? -1 : 1;
  });
}

/** What is known of people, to name them. */
export interface KnownPeople {
  readonly me: string;
  readonly customerId: string;
  /** E-mail addresses of the staff, by uid, as far as the role may see them. */
  readonly staff: ReadonlyMap<string, string>;
}

/** Names who did something. */
export function nameOf({ kind, id, role }: ActorRef, { me, customerId, staff }: KnownPeople): string {
  if (kind === 'system') return `Cartwright (${id})`;
  if (kind === 'provider') return `Payment provider (${id})`;
  if (kind === 'apiKey') return `API key ${id}`;
  if (id === me) return 'You';
  if (id === customerId) return 'The customer';
  return staff.get(id) ?? (role === undefined ? id : `Somebody of the staff (${role})`);
}
