import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OrderStatus } from '../../../../../contracts/orders/documents.ts';
import type { getOrder, listOrders } from '../../../../../contracts/orders/endpoints.ts';
import { request } from '../../app/session/shop.ts';

/** What a list of orders is narrowed by, and which page of it. */
export interface OrderListing {
  readonly status?: OrderStatus | undefined;
  readonly number?: string | undefined;
  readonly customerId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Where the cache keeps orders: invalidate the first part for all of them. */
export const orderKeys = {
  lists: ['orders', 'list'],
  one: (orderId: string) => ['orders', 'one', orderId],
} as const;

/** A page of everybody's orders, newest first. */
export function useOrders(listing: OrderListing) {
  return useQuery({
    queryKey: [...orderKeys.lists, listing],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const said = Object.fromEntries(Object.entries(listing).filter(([, value]) => value !== undefined));
      const query = { scope: 'all', ...said } as const;
      const { body } = await request<typeof listOrders>({ method: 'GET', path: '/v1/orders', query, signal });
      return body;
    },
  });
}

/** One order, with contact and address in plain text. */
export function useOrder(orderId: string) {
  return useQuery({
    queryKey: orderKeys.one(orderId),
    queryFn: async ({ signal }) => {
      const { body } = await request<typeof getOrder>({
        method: 'GET',
        path: '/v1/orders/{orderId}',
        params: { orderId },
        signal,
      });
      return body;
    },
  });
}
