import { Permission } from '../../../../../../contracts/permissions.ts';

// What is sold first, the house's own affairs last.
const AREAS = ['Orders', 'Payments', 'Customers', 'Catalogue', 'Stock', 'Staff', 'API keys', 'Operations'] as const;
type Area = (typeof AREAS)[number];

/** What a permission is about, and what it lets somebody do. */
export interface PermissionWords {
  readonly area: Area;
  readonly does: string;
}

/** What each permission means. */
export const PERMISSION_WORDS: Readonly<Record<Permission, PermissionWords>> = {
  'orders.read': { area: 'Orders', does: 'See orders, their history and who bought' },
  'orders.cancel': { area: 'Orders', does: 'Cancel orders' },
  'payments.read': { area: 'Payments', does: 'See payments, refunds and the books' },
  'payments.capture': { area: 'Payments', does: 'Take money that was authorised' },
  'payments.refund': { area: 'Payments', does: 'Give money back' },
  'customers.read': { area: 'Customers', does: 'See customers with names and addresses; the audit log notes each look' },
  'catalog.read': { area: 'Catalogue', does: 'See products, drafts too' },
  'catalog.write': { area: 'Catalogue', does: 'Change products, prices and categories, publish, import' },
  'markets.write': { area: 'Catalogue', does: 'Change markets: countries, taxes, shipping' },
  'stock.read': { area: 'Stock', does: 'See stock and its movements' },
  'stock.write': { area: 'Stock', does: 'Receive, adjust and count stock' },
  'staff.read': { area: 'Staff', does: 'See who works here and in which role' },
  'staff.write': { area: 'Staff', does: 'Give and take roles' },
  'apiKeys.read': { area: 'API keys', does: 'See API keys, never their text' },
  'apiKeys.write': { area: 'API keys', does: 'Make and revoke API keys' },
  'audit.read': { area: 'Operations', does: 'See the audit log' },
  'deadLetters.read': { area: 'Operations', does: 'See events that could not be handled' },
  'deadLetters.replay': { area: 'Operations', does: 'Bring such events to their consumer again' },
};

/** Permissions about one thing. */
export interface PermissionArea {
  readonly area: Area;
  readonly permissions: readonly Permission[];
}

/** All permissions by what they are about. */
export function permissionAreas(): readonly PermissionArea[] {
  return AREAS.map((area) => ({
    area,
    permissions: Permission.options.filter((permission) => PERMISSION_WORDS[permission].area === area),
  }));
}
