import type { Instant } from '../../../../../../contracts/ids.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The first and the last instant of some days where the reader lives; a day is `2026-11-24`, and what is none sets no bound. */
export function rangeOfDays(
  from: string | undefined,
  to: string | undefined,
): { readonly from: Instant | undefined; readonly to: Instant | undefined } {
  return { from: instantOf(from, 'T00:00:00.000'), to: instantOf(to, 'T23:59:59.999') };
}

function instantOf(day: string | undefined, time: string): Instant | undefined {
  if (day === undefined || !DAY.test(day)) return undefined;
  // Without a zone the text is read as local time.
  const date = new Date(day + time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
