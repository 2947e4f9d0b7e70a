import * as z from 'zod/mini';
import { defineEvent } from '../event.ts';
import { Id, Instant, Uid } from '../ids.ts';
import { Permission, StaffRole } from '../permissions.ts';
import { ChangedField, Consent } from './documents.ts';

/** Somebody with an account became a customer of the shop. */
export const customerRegistered = defineEvent('customer.registered', 1, z.object({ customerUid: Uid }));

/** A customer's profile or addresses changed: which fields, never what they say; but for `marketing`, which mailings must know. */
export const customerProfileChanged = defineEvent(
  'customer.profile_changed',
  1,
  z.object({ customerUid: Uid, changed: z.array(ChangedField).check(z.minLength(1)), marketing: z.optional(Consent) }),
);

/** A guest signed in to an account that was there before: what the guest had becomes the customer's. */
export const customerGuestMerged = defineEvent('customer.guest_merged', 1, z.object({ guestUid: Uid, customerUid: Uid }));

/** A guest was not seen for so long that their account goes: what was kept for them alone may go as well. It has no history: its subject is `guests/{uid}`. */
export const guestForgotten = defineEvent('guest.forgotten', 1, z.object({ guestUid: Uid }));

/** Somebody's role in the staff changed; null is none. */
export const staffRoleChanged = defineEvent(
  'staff.role_changed',
  1,
  z.object({ uid: Uid, from: z.nullable(StaffRole), to: z.nullable(StaffRole) }),
);

/** An API key was made. */
export const apiKeyCreated = defineEvent(
  'apiKey.created',
  1,
  z.object({ keyId: Id, scopes: z.array(Permission), expiresAt: z.optional(Instant) }),
);

/** An API key was revoked. */
export const apiKeyRevoked = defineEvent('apiKey.revoked', 1, z.object({ keyId: Id }));
