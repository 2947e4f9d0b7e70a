import * as z from 'zod/mini';
import { Phone } from '../address.ts';
import { MarketId } from '../catalog/market.ts';
import { Id, Instant, Locale, Uid } from '../ids.ts';
import { Consent } from './documents.ts';
import { SavedAddress } from './profile.ts';
import { AccountView } from './staff.ts';

/**
 * A customer in a listing: nothing of it was sealed. `account` is what Firebase Auth knows and is absent when the account is gone;
 * `registeredAt` is absent when there is an account and no profile, as with guests.
 */
export const CustomerSummary = z.object({
  uid: Uid,
  account: z.optional(AccountView),
  registeredAt: z.optional(Instant),
  locale: z.optional(Locale),
  market: z.optional(MarketId),
  addressCount: z.int(),
});
export type CustomerSummary = z.infer<typeof CustomerSummary>;

/** A customer as staff see them, in plain text. What they ordered is `GET /v1/orders?scope=all&customerId=…`; `version` is 0 without a profile. */
export const CustomerView = z.object({
  ...CustomerSummary.shape,
  displayName: z.optional(z.string()),
  phone: z.optional(Phone),
  marketing: z.optional(Consent),
  addresses: z.array(SavedAddress),
  defaultShippingAddressId: z.optional(Id),
  defaultBillingAddressId: z.optional(Id),
  updatedAt: z.optional(Instant),
  version: z.int(),
});
export type CustomerView = z.infer<typeof CustomerView>;
