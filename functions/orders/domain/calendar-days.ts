import type { Instant } from '../../../contracts/ids.ts';
import { type CalendarDate, daysBetween } from '../../../contracts/orders/figures.ts';

/** A day as a place counts it: from an instant until before another. */
export type Day = { readonly date: CalendarDate; readonly from: Instant; readonly until: Instant };

const DAY_MS = 86_400_000;

/** The days from one date to another, both included, in a time zone; a day that loses or gains an hour is as long as it is, and none overlaps the next. */
export function calendarDays(from: CalendarDate, to: CalendarDate, timeZone: string): Day[] {
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => Date.parse(from) + n * DAY_MS);
  const starts = dates.map((date) => startOf(date, timeZone));
  return starts.slice(0, -1).map((start, n) => ({
    date: isoOf(dates[n] ?? start).slice(0, 10),
    from: isoOf(start),
    until: isoOf(starts[n + 1] ?? start),
  }));
}

/** When a date begins in a time zone; `date` is its midnight in UTC. The offset is that of the moment found, not of the guess. */
function startOf(date: number, timeZone: string): number {
  const guess = date - offsetAt(date, timeZone);
  return date - offsetAt(guess, timeZone);
}

/** How far a time zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name) ?? [];
  return (sign === '-' ? -1_000 : 1_000) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds));
}

function isoOf(moment: number): Instant {
  return new Date(moment).toISOString();
}
