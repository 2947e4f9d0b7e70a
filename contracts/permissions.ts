import * as z from 'zod/mini';

/** Who somebody is in the shop: a custom claim of the ID token; an anonymous sign-in is a guest. */
export const Role = z.enum(['guest', 'customer', 'owner', 'manager', 'catalog', 'fulfilment', 'support', 'finance']);
export type Role = z.infer<typeof Role>;

/** The roles of people who work for the merchant. */
export const StaffRole = z.enum(['owner', 'manager', 'catalog', 'fulfilment', 'support', 'finance']);
export type StaffRole = z.infer<typeof StaffRole>;

const EVERY_STAFF = ['owner', 'manager', 'catalog', 'fulfilment', 'support', 'finance'] as const;

/** The one policy table: which staff roles hold a permission. An API key's scopes are these same names. */
export const PERMISSIONS = {
  'staff.read': ['owner', 'manager'],
  'staff.write': ['owner'],
  'apiKeys.read': ['owner', 'manager'],
  'apiKeys.write': ['owner'],
  'audit.read': ['owner', 'manager', 'finance'],
  'customers.read': ['owner', 'manager', 'support'],
  'catalog.read': EVERY_STAFF,
  'catalog.write': ['owner', 'manager', 'catalog'],
  'markets.write': ['owner', 'manager'],
  'stock.read': EVERY_STAFF,
  'stock.write': ['owner', 'manager', 'fulfilment'],
  'orders.read': ['owner', 'manager', 'fulfilment', 'support', 'finance'],
  'orders.cancel': ['owner', 'manager', 'support'],
  'payments.read': ['owner', 'manager', 'support', 'finance'],
  'payments.capture': ['owner', 'manager', 'finance'],
  'payments.refund': ['owner', 'manager', 'finance'],
  'deadLetters.read': ['owner', 'manager'],
  'deadLetters.replay': ['owner', 'manager'],
} as const satisfies Record<string, readonly StaffRole[]>;

/** What somebody may be allowed to do; an API key's scopes are the same names. */
export type Permission = keyof typeof PERMISSIONS;

/** Every permission's name, as a schema: also what an API key's scopes are made of. */
export const Permission = z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]]);

/** Tells whether a role holds a permission. */
export function allows(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
