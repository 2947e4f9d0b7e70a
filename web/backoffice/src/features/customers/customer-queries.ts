import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { findCustomer, getCustomer, listCustomers } from '../../../../../contracts/identity/endpoints.ts';
import { isShopError } from '../../../../../sdk/shop-error.ts';
import { request } from '../../app/session/shop.ts';

/** A page of customers, newest first. */
export function useCustomers({ cursor, limit }: { readonly cursor: string | undefined; readonly limit: number }) {
  return useQuery({
    queryKey: ['customers', 'list', { cursor, limit }],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { limit, ...(cursor !== undefined && { cursor }) };
      const { body } = await request<typeof listCustomers>({ method: 'GET', path: '/v1/customers', query, signal });
      return body;
    },
  });
}

/** The customer with an e-mail address, as a list of one or none. */
export function useFoundCustomer(email: string) {
  return useQuery({
    queryKey: ['customers', 'found', email],
    queryFn: async ({ signal }) => {
      try {
        const { body } = await request<typeof findCustomer>({
          method: 'POST',
          path: '/v1/customers/find',
          body: { email },
          signal,
        });
        return [body];
      } catch (error) {
        if (isShopError(error, 'not_found')) return [];
        throw error;
      }
    },
  });
}

/** One customer, in plain text. The audit log tells that somebody looked, so this is never fetched in advance. */
export function useCustomer(uid: string) {
  return useQuery({
    queryKey: ['customers', 'one', uid],
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => {
      const { body } = await request<typeof getCustomer>({ method: 'GET', path: '/v1/customers/{uid}', params: { uid }, signal });
      return body;
    },
  });
}
