/** The beginning of the day that a time is in, as this browser's time zone counts days. */
export function startOfDay(time: number): Date {
  const start = new Date(time);
  start.setHours(0, 0, 0, 0);
  return start;
}

/** The calendar date of a time in this browser's time zone: `2026-11-24`. */
export function dateOf(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** So many days before a time, at the same hour of the clock. */
export function daysBefore(time: Date, days: number): Date {
  const earlier = new Date(time);
  earlier.setDate(earlier.getDate() - days);
  return earlier;
}
