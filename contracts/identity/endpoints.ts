import * as z from 'zod/mini';
import { endpoint, page } from '../endpoint.ts';
import { Cursor, Id, PageSize, Uid } from '../ids.ts';
import { StaffRole } from '../permissions.ts';
import { ApiKeyInput, ApiKeyView, NewApiKey } from './api-key.ts';
import { AuditQuery, AuditView } from './audit.ts';
import { CustomerSummary, CustomerView } from './customer.ts';
import { AddressInput, Me, MergedGuest, ProfilePatch, Registration, SavedAddress } from './profile.ts';
import { AccountView, StaffView } from './staff.ts';

const Paging = z.strictObject({ limit: PageSize, cursor: z.optional(Cursor) });
const OfAddress = z.strictObject({ addressId: Id });
const OfStaff = z.strictObject({ uid: Uid });
const OfCustomer = z.strictObject({ uid: Uid });
const OfKey = z.strictObject({ keyId: Id });

export const getMe = endpoint({
  method: 'GET',
  path: '/v1/me',
  summary: 'Your profile; the first call makes it. Its ETag is the version of profile and addresses together',
  access: 'customer',
  response: Me,
  rejections: ['contention', 'deadline_exceeded'],
});

export const register = endpoint({
  method: 'POST',
  path: '/v1/me',
  summary: 'Make sure of profile and role, as after a guest got an account; a repeat changes nothing',
  access: 'customer',
  response: Registration,
  rejections: ['contention', 'deadline_exceeded'],
});

export const updateMe = endpoint({
  method: 'PATCH',
  path: '/v1/me',
  summary: 'Change your profile: what is not named stays, null takes away',
  access: 'customer',
  ifMatch: true,
  body: ProfilePatch,
  response: Me,
  rejections: ['precondition_failed', 'invalid_input', 'contention', 'deadline_exceeded'],
});

export const mergeGuest = endpoint({
  method: 'POST',
  path: '/v1/me/merge-guest',
  summary: "Take over a guest's cart and orders after signing in to an account that was there before; a repeat changes nothing",
  access: 'customer',
  body: z.strictObject({ guestIdToken: z.string().check(z.minLength(1), z.maxLength(8192)) }),
  response: MergedGuest,
  rejections: ['guest_token_invalid', 'not_a_guest', 'guest_already_merged', 'contention', 'deadline_exceeded'],
});

export const listAddresses = endpoint({
  method: 'GET',
  path: '/v1/me/addresses',
  summary: 'Your addresses, all of them, in no particular order; the ETag is that of the profile',
  access: 'customer',
  response: z.object({ items: z.array(SavedAddress) }),
  rejections: ['contention', 'deadline_exceeded'],
});

export const addAddress = endpoint({
  method: 'POST',
  path: '/v1/me/addresses',
  summary: 'Keep an address; the first one becomes the default',
  access: 'customer',
  idempotent: true,
  status: 201,
  body: AddressInput,
  response: SavedAddress,
  rejections: ['too_many_addresses', 'idempotency_key_reused', 'contention', 'deadline_exceeded'],
});

export const replaceAddress = endpoint({
  method: 'PUT',
  path: '/v1/me/addresses/{addressId}',
  summary: 'Change an address that you keep',
  access: 'customer',
  ifMatch: true,
  params: OfAddress,
  body: AddressInput,
  response: SavedAddress,
  rejections: ['not_found', 'precondition_failed', 'contention', 'deadline_exceeded'],
});

export const removeAddress = endpoint({
  method: 'DELETE',
  path: '/v1/me/addresses/{addressId}',
  summary: 'Forget an address; orders that were sent there keep theirs',
  access: 'customer',
  status: 204,
  params: OfAddress,
  rejections: ['not_found', 'contention', 'deadline_exceeded'],
});

export const listCustomers = endpoint({
  method: 'GET',
  path: '/v1/customers',
  summary: 'Customers, newest first, as far as Firebase Auth knows them; their names, phone numbers and addresses stay sealed',
  access: 'customers.read',
  query: Paging,
  response: page(CustomerSummary),
  rejections: ['invalid_input'],
});

export const findCustomer = endpoint({
  method: 'POST',
  path: '/v1/customers/find',
  summary: 'Find a customer by their e-mail address; it stands in the body, so that no log of addresses keeps it',
  access: 'customers.read',
  body: z.strictObject({ email: z.string().check(z.maxLength(254), z.email()) }),
  response: CustomerSummary,
  rejections: ['not_found'],
});

export const getCustomer = endpoint({
  method: 'GET',
  path: '/v1/customers/{uid}',
  summary: 'A customer with name, phone number and addresses in plain text; the audit log tells who looked, once an hour',
  access: 'customers.read',
  params: OfCustomer,
  response: CustomerView,
  rejections: ['not_found', 'contention', 'deadline_exceeded'],
});

export const listStaff = endpoint({
  method: 'GET',
  path: '/v1/staff',
  summary: 'Everybody with a role in the staff, by uid',
  access: 'staff.read',
  query: Paging,
  response: page(StaffView),
  rejections: ['invalid_input'],
});

export const findAccount = endpoint({
  method: 'POST',
  path: '/v1/staff/find-account',
  summary: 'Find an account by its e-mail address, to give it a role',
  access: 'staff.write',
  body: z.strictObject({ email: z.string().check(z.maxLength(254), z.email()) }),
  response: AccountView,
  rejections: ['not_found'],
});

export const setStaffRole = endpoint({
  method: 'PUT',
  path: '/v1/staff/{uid}',
  summary:
    'Give somebody a role in the staff, or another one; what they are signed in with ends at once. A repeat changes nothing',
  access: 'staff.write',
  params: OfStaff,
  body: z.strictObject({ role: StaffRole }),
  response: StaffView,
  rejections: ['not_found', 'account_not_eligible', 'last_owner', 'forbidden', 'contention', 'deadline_exceeded'],
});

export const removeStaff = endpoint({
  method: 'DELETE',
  path: '/v1/staff/{uid}',
  summary: 'Take somebody out of the staff; what they are signed in with ends at once. A repeat changes nothing',
  access: 'staff.write',
  status: 204,
  params: OfStaff,
  rejections: ['not_found', 'last_owner', 'forbidden', 'contention', 'deadline_exceeded'],
});

export const listApiKeys = endpoint({
  method: 'GET',
  path: '/v1/api-keys',
  summary: 'API keys, newest first, without their secrets',
  access: 'apiKeys.read',
  query: Paging,
  response: page(ApiKeyView),
  rejections: ['invalid_input'],
});

export const createApiKey = endpoint({
  method: 'POST',
  path: '/v1/api-keys',
  summary: 'Make an API key; its text is in this one answer and nowhere else, so a repeat is refused instead of answered',
  access: 'apiKeys.write',
  idempotent: true,
  status: 201,
  body: ApiKeyInput,
  response: NewApiKey,
  rejections: [
    'api_key_already_shown',
    'idempotency_key_reused',
    'invalid_input',
    'forbidden',
    'contention',
    'deadline_exceeded',
  ],
});

export const revokeApiKey = endpoint({
  method: 'DELETE',
  path: '/v1/api-keys/{keyId}',
  summary: 'Revoke an API key for good; it is refused everywhere within 30 seconds. A repeat changes nothing',
  access: 'apiKeys.write',
  status: 204,
  params: OfKey,
  rejections: ['not_found', 'contention', 'deadline_exceeded'],
});

export const listAuditLog = endpoint({
  method: 'GET',
  path: '/v1/audit-log',
  summary:
    'Who did what, newest first: roles given and taken, API keys made and revoked, customers looked at, dead letters replayed',
  access: 'audit.read',
  query: AuditQuery,
  response: page(AuditView),
  rejections: ['invalid_input'],
});
