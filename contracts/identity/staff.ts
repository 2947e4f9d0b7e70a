import * as z from 'zod/mini';
import { ActorRef } from '../actor.ts';
import { Instant, Uid } from '../ids.ts';
import { Role, StaffRole } from '../permissions.ts';

/** An account as Firebase Auth knows it, for the staff page; absent when it was deleted there. */
export const AccountView = z.object({
  uid: Uid,
  email: z.optional(z.string()),
  displayName: z.optional(z.string()),
  emailVerified: z.boolean(),
  disabled: z.boolean(),
  anonymous: z.boolean(),
  /** The role in the account's claims; absent when it has none. */
  role: z.optional(Role),
});
export type AccountView = z.infer<typeof AccountView>;

/** A person of the staff. `inForce` turns true when the role has reached Firebase Auth and older sign-ins are revoked. */
export const StaffView = z.object({
  uid: Uid,
  role: StaffRole,
  changedAt: Instant,
  changedBy: ActorRef,
  inForce: z.boolean(),
  version: z.int(),
  account: z.optional(AccountView),
});
export type StaffView = z.infer<typeof StaffView>;
