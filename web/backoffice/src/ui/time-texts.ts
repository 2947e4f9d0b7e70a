const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// `now` is told every 15 seconds: what seems to lie ahead by less has just happened.
const CLOCK_LAG = 15_000;

const ago = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'short' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const year = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A time to the second, with its zone. */
export function exactTime(time: number): string {
  return exact.format(time);
}

/** A time to the minute, without its year. */
export function plainTime(time: number): string {
  return day.format(time);
}

/** A time beside now, both in milliseconds: minutes and hours for a day before and after, then the date; with its year when it is another. */
export function shortTime(time: number, now: number): string {
  const past = now - time;
  const size = Math.abs(past);
  if (size < MINUTE) return past >= -CLOCK_LAG ? 'just now' : 'in a moment';
  if (size < HOUR) return ago.format(-Math.sign(past) * Math.floor(size / MINUTE), 'minute');
  if (size < DAY) return ago.format(-Math.sign(past) * Math.floor(size / HOUR), 'hour');
  return size < 180 * DAY ? day.format(time) : year.format(time);
}
