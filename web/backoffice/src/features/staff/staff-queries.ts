import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { findAccount, listStaff, removeStaff, setStaffRole } from '../../../../../contracts/identity/endpoints.ts';
import type { StaffRole } from '../../../../../contracts/permissions.ts';
import { request } from '../../app/session/shop.ts';

/** Which page of a listing. */
interface Listing {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of the people with a role. A role that has not reached Firebase Auth yet is looked at again until it has. */
export function useStaffPage({ cursor, limit }: Listing) {
  return useQuery({
    queryKey: ['staff', { cursor, limit }],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { limit, ...(cursor !== undefined && { cursor }) };
      const { body } = await request<typeof listStaff>({ method: 'GET', path: '/v1/staff', query, signal });
      return body;
    },
    refetchInterval: ({ state }) => (state.data?.items.some(({ inForce }) => !inForce) ? 3_000 : false),
  });
}

/** Looks for the account with an e-mail address. */
export function useFindAccount() {
  return useMutation({
    mutationFn: async (email: string) => {
      const { body } = await request<typeof findAccount>({ method: 'POST', path: '/v1/staff/find-account', body: { email } });
      return body;
    },
  });
}

/** Gives somebody a role, or takes them out of the staff. */
export function useStaffChanges() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['staff'] });
  return {
    setRole: useMutation({
      onSettled,
      mutationFn: ({ uid, role }: { readonly uid: string; readonly role: StaffRole }) =>
        request<typeof setStaffRole>({ method: 'PUT', path: '/v1/staff/{uid}', params: { uid }, body: { role } }),
    }),
    remove: useMutation({
      onSettled,
      mutationFn: (uid: string) => request<typeof removeStaff>({ method: 'DELETE', path: '/v1/staff/{uid}', params: { uid } }),
    }),
  };
}
