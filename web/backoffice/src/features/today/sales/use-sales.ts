import { useQuery } from '@tanstack/react-query';
import type { getOrderFigures } from '../../../../../../contracts/orders/endpoints.ts';
import type { DayFigures } from '../../../../../../contracts/orders/figures.ts';
import { request } from '../../../app/session/shop.ts';
import { useNow } from '../../../ui/timestamp.tsx';
import { dateOf, daysBefore, startOfDay } from '../start-of-day.ts';

/** How many days are shown. */
export const DAYS = 14;

/** Sales by day of the last two weeks in one currency, today as far as it went. */
export function useSales(currency: string | undefined) {
  const today = startOfDay(useNow());
  const query = {
    currency: currency ?? '',
    from: dateOf(daysBefore(today, DAYS - 1)),
    to: dateOf(today),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return useQuery({
    queryKey: ['orders', 'figures', query],
    enabled: currency !== undefined,
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<readonly DayFigures[]> => {
      const { body } = await request<typeof getOrderFigures>({ method: 'GET', path: '/v1/orders/figures', query, signal });
      return body.days;
    },
  });
}
