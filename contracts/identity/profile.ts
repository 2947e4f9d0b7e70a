import * as z from 'zod/mini';
import { Address, Phone } from '../address.ts';
import { MarketId } from '../catalog/market.ts';
import { Id, Instant, line, Locale, Uid } from '../ids.ts';
import { Role } from '../permissions.ts';
import { Consent } from './documents.ts';

/** How many addresses one customer may keep. */
export const MAX_ADDRESSES = 20;

/** A customer as they see themselves; e-mail address and role are those of the ID token. */
export const Me = z.object({
  uid: Uid,
  email: z.optional(z.string()),
  emailVerified: z.boolean(),
  role: Role,
  displayName: z.optional(z.string()),
  phone: z.optional(Phone),
  locale: z.optional(Locale),
  market: z.optional(MarketId),
  marketing: z.optional(Consent),
  defaultShippingAddressId: z.optional(Id),
  defaultBillingAddressId: z.optional(Id),
  registeredAt: Instant,
  version: z.int(),
});
export type Me = z.infer<typeof Me>;

/** A customer just made sure of. `refreshToken`: the account's role was set just now, so the client gets itself a new ID token. */
export const Registration = z.object({ ...Me.shape, refreshToken: z.boolean() });
export type Registration = z.infer<typeof Registration>;

/** Changes of a profile: what is not named stays, null takes away. */
export const ProfilePatch = z
  .strictObject({
    displayName: z.optional(z.nullable(line(120))),
    phone: z.optional(z.nullable(Phone)),
    locale: z.optional(z.nullable(Locale)),
    market: z.optional(z.nullable(MarketId)),
    marketing: z.optional(z.boolean()),
    defaultShippingAddressId: z.optional(z.nullable(Id)),
    defaultBillingAddressId: z.optional(z.nullable(Id)),
  })
  .check(z.refine((patch) => Object.keys(patch).length > 0, 'A change names at least one field'));
export type ProfilePatch = z.infer<typeof ProfilePatch>;

/** An address to keep, and whether it becomes the one to send to or to bill unless said otherwise. */
export const AddressInput = z.strictObject({
  address: Address,
  defaultShipping: z.optional(z.boolean()),
  defaultBilling: z.optional(z.boolean()),
});
export type AddressInput = z.infer<typeof AddressInput>;

/** An address that is kept. */
export const SavedAddress = z.object({
  id: Id,
  address: Address,
  defaultShipping: z.boolean(),
  defaultBilling: z.boolean(),
});
export type SavedAddress = z.infer<typeof SavedAddress>;

/** A guest's cart and orders, and whose they are now. */
export const MergedGuest = z.object({ guestUid: Uid, customerUid: Uid, mergedAt: Instant });
export type MergedGuest = z.infer<typeof MergedGuest>;
