import type { StaffRole } from '../../../../../../contracts/permissions.ts';

/** What a role is called and what it is for. */
export interface RoleWords {
  readonly name: string;
  readonly purpose: string;
}

/** Every role of the staff, the one that may most first. */
export const ROLE_WORDS: Readonly<Record<StaffRole, RoleWords>> = {
  owner: { name: 'Owner', purpose: 'Everything, roles and API keys too' },
  manager: { name: 'Manager', purpose: 'The daily business, everything but roles and API keys' },
  catalog: { name: 'Catalogue', purpose: 'Products, prices, categories and imports' },
  fulfilment: { name: 'Fulfilment', purpose: 'Orders to send and the stock they come from' },
  support: { name: 'Support', purpose: 'Customers and their orders' },
  finance: { name: 'Finance', purpose: 'Payments, refunds and the books' },
};
