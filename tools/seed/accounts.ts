import type { StaffRole } from '../../contracts/permissions.ts';

/** Somebody who may sign in to the sample shop. */
export type SampleAccount = { readonly email: string; readonly password: string; readonly role: StaffRole | 'customer' };

/** The one password of all sample accounts; they exist on emulators only. */
const PASSWORD = 'sample-shop';

const staff: readonly StaffRole[] = ['owner', 'manager', 'catalog', 'fulfilment', 'support', 'finance'];

/** The sample accounts: one of each role of the staff, the owner first, and two customers. */
export const sampleAccounts: readonly SampleAccount[] = [
  ...staff.map((role) => ({ email: `${role}@cartwright.example`, password: PASSWORD, role })),
  { email: 'ada@customers.example', password: PASSWORD, role: 'customer' },
  { email: 'bruno@customers.example', password: PASSWORD, role: 'customer' },
];
