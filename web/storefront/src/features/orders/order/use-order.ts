import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { getPayment } from '../../../../../../contracts/payments/endpoints.ts';
import type { WatchedOrder } from '../../../../../../sdk/orders/orders.ts';
import { shop } from '../../../app/shop/shop.ts';

/** An order on its way to the page, and then as it moves. */
export type Followed =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly order: WatchedOrder }
  | { readonly status: 'failed'; readonly error: unknown };

/** Follows an order without a reload; again from the start for another person (`uid`) or another `round`. */
export function useOrder(orderId: string, uid: string | undefined, round: number): Followed {
  const about = `${orderId} ${uid} ${round}`;
  const [heard, setHeard] = useState<{ readonly about: string; readonly followed: Followed }>();
  useEffect(() => {
    if (uid === undefined) return undefined;
    const hear = (followed: Followed): void => setHeard({ about, followed });
    return shop.orders.watch(
      orderId,
      (order) => hear({ status: 'ready', order }),
      (error) => hear({ status: 'failed', error }),
    );
  }, [about, orderId, uid]);
  return heard?.about === about ? heard.followed : { status: 'loading' };
}

/** How often a payment that is being confirmed is looked at, in milliseconds; the order itself is heard of by a listener. */
const LOOKS_EVERY_MS = 4_000;

/** The payment of an order: read anew when the order moves, and from time to time while money may be on its way. */
export function usePayment({ paymentId, version, status, quote }: WatchedOrder) {
  return useQuery({
    queryKey: ['payment', paymentId, version],
    enabled: quote.totalMinor > 0,
    placeholderData: keepPreviousData,
    refetchInterval: status === 'pending' ? LOOKS_EVERY_MS : false,
    queryFn: async ({ signal }) => {
      const call = { method: 'GET', path: '/v1/payments/{paymentId}', params: { paymentId }, signal } as const;
      return (await shop.request<typeof getPayment>(call)).body;
    },
  });
}
