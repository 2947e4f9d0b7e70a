import { Order } from '../../../../../contracts/orders/documents.ts';
import { type Live, useLiveQuery } from '../../app/live/use-live.ts';
import { useNow } from '../../ui/timestamp.tsx';
import { startOfDay } from './start-of-day.ts';

/** How many of a day's orders are watched; a shop that sells more sees the newest of them here. */
export const WATCHED = 500;

/** An order with its id. */
export type TodaysOrder = Order & { readonly id: string };

/** The orders placed since the day began, newest first; a new day begins by itself. Listens to nothing unless `allowed`. */
export function useTodaysOrders(allowed: boolean): Live<readonly TodaysOrder[]> {
  const since = startOfDay(useNow()).toISOString();
  return useLiveQuery(
    allowed ? `orders since ${since}` : undefined,
    ({ db, sdk }) =>
      sdk.query(
        sdk.collection(db, Order.collection),
        sdk.where('placedAt', '>=', since),
        sdk.orderBy('placedAt', 'desc'),
        sdk.limit(WATCHED),
      ),
    (data, id) => ({ id, ...Order.schema.parse(data) }),
  );
}
