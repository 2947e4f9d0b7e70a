import type { FiguresQuery, OrderFigures } from '../../../contracts/orders/figures.ts';
import { calendarDays } from '../domain/calendar-days.ts';
import type { Ports } from '../ports.ts';

/** What was sold by day in one currency, as the days of a time zone run. */
export const getFigures =
  (ports: Pick<Ports, 'orders'>) =>
  async ({ currency, from, to, timeZone }: FiguresQuery): Promise<OrderFigures> => {
    const days = calendarDays(from, to, timeZone).map(async ({ date, ...span }) => ({
      date,
      startsAt: span.from,
      ...(await ports.orders.sold(currency, span)),
    }));
    return { currency, timeZone, days: await Promise.all(days) };
  };
