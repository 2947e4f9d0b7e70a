import { useQuery } from '@tanstack/react-query';
import type { listStaff } from '../../../../../contracts/identity/endpoints.ts';
import { request } from '../../app/session/shop.ts';
import { useCan } from '../../app/session/staff.ts';
import { nameOf } from './person-name.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** What to call the people of the staff, by uid, for who may see the staff; who has left it is not there. */
export function useStaffNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['staff', 'names'],
    enabled: useCan('staff.read'),
    staleTime: 10 * 60_000,
    queryFn: async ({ signal }) => {
      const { body } = await request<typeof listStaff>({ method: 'GET', path: '/v1/staff', query: { limit: 100 }, signal });
      return new Map(body.items.map((person) => [person.uid, nameOf(person)]));
    },
  });
  return data ?? NOBODY;
}
