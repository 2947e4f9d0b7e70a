import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { Instant } from '../ids.ts';

/** The most days that figures are asked for at once. */
export const MAX_FIGURE_DAYS = 31;

/** A day of the calendar, of the years 2000 to 2999: `2026-11-24`. */
export const CalendarDate = z.iso.date().check(z.regex(/^2/, 'A day is one of the years 2000 to 2999, such as "2026-11-24"'));
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An IANA time zone such as `Europe/Berlin`: a browser's own is `Intl.DateTimeFormat().resolvedOptions().timeZone`. */
export const TimeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, 'A time zone has an IANA name, such as "Europe/Berlin"'));
export type TimeZone = z.infer<typeof TimeZone>;

/** Which days: from one to another (both included, 31 at most) as a time zone counts them, and of which currency; money of two is never added up. */
export const FiguresQuery = z
  .strictObject({ currency: Currency, from: CalendarDate, to: CalendarDate, timeZone: z._default(TimeZone, 'UTC') })
  .check(
    z.refine(({ from, to }) => {
      const days = daysBetween(from, to);
      return days >= 1 && days <= MAX_FIGURE_DAYS;
    }, `The days run from the earlier to the later, and are at most ${MAX_FIGURE_DAYS}`),
  );
export type FiguresQuery = z.infer<typeof FiguresQuery>;

/** A day's sales: the orders placed on it that are paid now, what they came to, and how much of that went back; minor units. */
export const DayFigures = z.object({
  date: CalendarDate,
  startsAt: Instant,
  orders: z.int(),
  totalMinor: z.int(),
  refundedMinor: z.int(),
});
export type DayFigures = z.infer<typeof DayFigures>;

/** Sales by day, oldest first, of one currency. */
export const OrderFigures = z.object({ currency: Currency, timeZone: z.string(), days: z.array(DayFigures) });
export type OrderFigures = z.infer<typeof OrderFigures>;

/** How many days there are from one to another, both included; less than 1 when the second is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
