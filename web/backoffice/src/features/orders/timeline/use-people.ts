import { useStaff } from '../../../app/session/staff.ts';
import { useStaffNames } from '../../staff/use-staff-names.ts';
import type { KnownPeople } from './merge-events.ts';

/** Who may have done something to a customer's order; the staff by name for who may see the staff. */
export function usePeople(customerId: string): KnownPeople {
  const { uid } = useStaff();
  return { me: uid, customerId, staff: useStaffNames() };
}
