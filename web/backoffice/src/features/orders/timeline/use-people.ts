import { useQuery } from '@tanstack/react-query';
import type { listStaff } from '../../../../../../contracts/identity/endpoints.ts';
import { request } from '../../../app/session/shop.ts';
import { useCan, useStaff } from '../../../app/session/staff.ts';
import { nameOf } from '../../staff/person-name.ts';
import type { KnownPeople } from './merge-events.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Who may have done something to a customer's order; the staff by name for who may see the staff. */
export function usePeople(customerId: string): KnownPeople {
  const { uid } = useStaff();
  const { data } = useQuery({
    queryKey: ['staff', 'names'],
    enabled: useCan('staff.read'),
    staleTime: 10 * 60_000,
    queryFn: async ({ signal }) => {
      const { body } = await request<typeof listStaff>({ method: 'GET', path: '/v1/staff', query: { limit: 100 }, signal });
      return new Map(body.items.map((person) => [person.uid, nameOf(person)]));
    },
  });
  return { me: uid, customerId, staff: data ?? NOBODY };
}
