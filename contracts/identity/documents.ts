import * as z from 'zod/mini';
import { ActorRef } from '../actor.ts';
import { MarketId } from '../catalog/market.ts';
import { defineDocument } from '../document.ts';
import { Id, Instant, Locale, Uid } from '../ids.ts';
import { StaffRole } from '../permissions.ts';
import { Sealed } from '../sealed.ts';

/** Whether somebody wants marketing mail, and since when: the record that the law asks for. */
export const Consent = z.object({ granted: z.boolean(), at: Instant });
export type Consent = z.infer<typeof Consent>;

/**
 * The document `customers/{uid}`. What says who the person is lies sealed: `profile` holds a name and a phone number, `addresses` one Address each;
 * the e-mail address stays with Firebase Auth.
 */
export const Customer = defineDocument(
  'customers',
  1,
  z.object({
    registeredAt: Instant,
    updatedAt: Instant,
    locale: z.optional(Locale),
    market: z.optional(MarketId),
    marketing: z.optional(Consent),
    profile: z.optional(Sealed),
    addresses: z.record(Id, Sealed),
    defaultShippingAddressId: z.optional(Id),
    defaultBillingAddressId: z.optional(Id),
    version: z.int().check(z.minimum(1)),
  }),
);
export type Customer = z.infer<typeof Customer.schema>;

/** What of a customer can change. */
export const ChangedField = z.enum([
  'displayName',
  'phone',
  'locale',
  'market',
  'marketing',
  'addresses',
  'defaultShippingAddressId',
  'defaultBillingAddressId',
]);
export type ChangedField = z.infer<typeof ChangedField>;

/** The document `guestMerges/{guestUid}`: whose a guest's cart and orders became; made once, so no guest goes to two people. */
export const GuestMerge = defineDocument('guestMerges', 1, z.object({ customerUid: Uid, at: Instant }));
export type GuestMerge = z.infer<typeof GuestMerge.schema>;

const everyMember = {
  changedAt: Instant,
  changedBy: ActorRef,
  /** There until the role has become a claim of the person's ID tokens and older sign-ins have been revoked. */
  claims: z.optional(z.literal('pending')),
  version: z.int().check(z.minimum(1)),
};

/** The document `staff/{uid}`: what decides a person's role in the shop; the claim in Firebase Auth follows it. */
export const StaffMember = defineDocument(
  'staff',
  1,
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('active'), role: StaffRole, ...everyMember }),
    z.object({ status: z.literal('removed'), ...everyMember }),
  ]),
);
export type StaffMember = z.infer<typeof StaffMember.schema>;

/** The document `ownerRegister/owners`: every owner. Whoever makes or unmakes an owner writes it too, so that two cannot take the last two away at once. */
export const OwnerRegister = defineDocument('ownerRegister', 1, z.object({ uids: z.array(Uid), changedAt: Instant }));
export type OwnerRegister = z.infer<typeof OwnerRegister.schema>;

/** What the audit log tells of. */
export const AuditAction = z.enum([
  'owner.made',
  'staff.role_set',
  'staff.removed',
  'apiKey.created',
  'apiKey.revoked',
  'customer.viewed',
  'deadLetter.replayed',
]);
export type AuditAction = z.infer<typeof AuditAction>;

/** What something was done to: a person of the staff or a customer by uid, an API key or a dead letter by id. */
export const AuditTarget = z.object({ kind: z.enum(['staff', 'apiKey', 'customer', 'deadLetter']), id: z.string() });
export type AuditTarget = z.infer<typeof AuditTarget>;

/** The document `auditLog/{event id}`: who did what to whom, what was before and after (null: nothing); written in the commit that does it, never changed. */
export const AuditEntry = defineDocument(
  'auditLog',
  1,
  z.object({
    at: Instant,
    actor: ActorRef,
    action: AuditAction,
    target: AuditTarget,
    before: z.nullable(z.record(z.string(), z.unknown())),
    after: z.nullable(z.record(z.string(), z.unknown())),
    correlationId: z.string(),
  }),
);
export type AuditEntry = z.infer<typeof AuditEntry.schema>;
