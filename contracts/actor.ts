import * as z from 'zod/mini';
import { allows, Role, type Permission } from './permissions.ts';

/** Who did something, as events and the audit log keep it. `system` is a timer or a consumer, named by `id`. */
export const ActorRef = z.strictObject({
  kind: z.enum(['user', 'apiKey', 'provider', 'system', 'anonymous']),
  id: z.string(),
  role: z.optional(Role),
});
export type ActorRef = z.infer<typeof ActorRef>;

/** The caller of a command: a signed-in user, an API key, or nobody. */
export type Actor =
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly role: Role;
      readonly email?: string;
      readonly emailVerified: boolean;
      readonly anonymous: boolean;
    }
  | { readonly kind: 'apiKey'; readonly id: string; readonly scopes: readonly Permission[] }
  | { readonly kind: 'anonymous'; readonly id: 'anonymous' };

/** The part of a caller that is kept in events and logs. */
export function refOf(actor: Actor): ActorRef {
  return actor.kind === 'user' ? { kind: 'user', id: actor.id, role: actor.role } : { kind: actor.kind, id: actor.id };
}

/** A timer or consumer that acts on its own, such as `orders.expire-unpaid`. */
export function systemActor(id: string): ActorRef {
  return { kind: 'system', id };
}

/** Tells whether a caller holds a permission, by their staff role or the scopes of their API key. */
export function holds(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'anonymous') return false;
  return actor.kind === 'user' ? allows(actor.role, permission) : actor.scopes.includes(permission);
}
