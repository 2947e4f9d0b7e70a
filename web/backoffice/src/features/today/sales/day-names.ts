// A calendar date has no zone: it is read and written as UTC, so that no zone moves it.
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `Tue 24 November` of `2026-11-24`. */
export function longDay(date: string): string {
  return long.format(Date.parse(date));
}

/** `24 Nov` of `2026-11-24`. */
export function shortDay(date: string): string {
  return short.format(Date.parse(date));
}
