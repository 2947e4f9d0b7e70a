import { useInfiniteQuery } from '@tanstack/react-query';
import { shop } from '../../app/shop/shop.ts';

const PAGE = 10;

/** The orders of a person, page by page, newest first. */
export function useOrderHistory(uid: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['orders', uid],
    enabled: uid !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam: cursor }) => shop.orders.list({ limit: PAGE, ...(cursor !== '' && { cursor }) }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
