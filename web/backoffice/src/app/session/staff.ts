import { createContext, useContext, useSyncExternalStore } from 'react';
import { allows, type Permission } from '../../../../../contracts/permissions.ts';
import type { AccountState, Person } from '../../../../../sdk/account/person.ts';
import { account } from './shop.ts';

/** Who works here now; pages are only shown to somebody of the staff. */
export const StaffContext = createContext<Person | undefined>(undefined);

/** Whether somebody is signed in, and who. */
export function useAccount(): AccountState {
  return useSyncExternalStore(account.subscribe, () => account.current);
}

/** The person of the staff who looks at the page. */
export function useStaff(): Person {
  const person = useContext(StaffContext);
  if (!person) throw new Error('A page of the back office was shown to nobody');
  return person;
}

/** Asks whether the person may do something: what they may not is not shown (and refused by the shop anyway). */
export function useMay(): (permission: Permission) => boolean {
  const { role } = useStaff();
  return (permission) => allows(role, permission);
}

/** Tells whether the person may do one thing. */
export function useCan(permission: Permission): boolean {
  return useMay()(permission);
}
