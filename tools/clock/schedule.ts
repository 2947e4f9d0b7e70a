import { cronFields, parseCronField, weekdays } from './cron-field.ts';

/** A minute as a clock on the wall shows it in some time zone; weekday 0 is Sunday. */
export interface WallMinute {
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
  readonly month: number;
  readonly weekday: number;
}

/** Tells for a minute whether a schedule fires in it. */
export type Schedule = (at: WallMinute) => boolean;

/**
 * Reads a schedule as Cloud Scheduler takes it: `every 5 minutes`, `every 2 hours`, `every day 03:30`,
 * `every monday 09:00`, or five cron fields. Throws an Error that names a schedule it cannot read.
 */
export function parseSchedule(text: string): Schedule {
  const words = text.trim().toLowerCase();
  const schedule = parseInterval(words) ?? parseDaily(words) ?? parseCron(words);
  if (schedule === undefined) throw new Error(`The schedule "${text}" is not one that the local clock can read.`);
  return schedule;
}

/** The minute that a clock in `timeZone` (an IANA name) shows at an instant. */
export function wallMinute(at: Date, timeZone: string): WallMinute {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    month: 'numeric',
    weekday: 'short',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    minute: number('minute'),
    hour: number('hour'),
    day: number('day'),
    month: number('month'),
    weekday: weekdays.indexOf((parts.get('weekday') ?? '').toLowerCase()),
  };
}

function parseInterval(words: string): Schedule | undefined {
  const [, count, unit] = /^every (\d+) (minutes?|mins?|hours?)(?: synchronized)?$/.exec(words) ?? [];
  if (count === undefined || unit === undefined || Number(count) === 0) return undefined;
  const minutes = Number(count) * (unit.startsWith('hour') ? 60 : 1);
  return ({ hour, minute }) => (hour * 60 + minute) % minutes === 0;
}

function parseDaily(words: string): Schedule | undefined {
  const [, day = '', hour, minute] = /^every (day|[a-z]+day) (\d{2}):(\d{2})$/.exec(words) ?? [];
  const weekday = weekdays.indexOf(day.slice(0, 3));
  if (hour === undefined || (day !== 'day' && weekday === -1)) return undefined;
  return (at) => at.hour === Number(hour) && at.minute === Number(minute) && (day === 'day' || at.weekday === weekday);
}

function parseCron(words: string): Schedule | undefined {
  const texts = words.split(/\s+/);
  const [minute, hour, day, month, weekday] = cronFields.map((field, index) => parseCronField(texts[index] ?? '', field));
  if (texts.length !== 5 || !minute || !hour || !day || !month || !weekday) return undefined;

  const onWeekday = (at: WallMinute) => weekday.has(at.weekday) || (at.weekday === 0 && weekday.has(7));
  // Cron's oddity: when both the day and the weekday are restricted, either will do.
  const either = texts[2] !== '*' && texts[4] !== '*';
  const onDay = (at: WallMinute) => (either ? day.has(at.day) || onWeekday(at) : day.has(at.day) && onWeekday(at));
  return (at) => minute.has(at.minute) && hour.has(at.hour) && month.has(at.month) && onDay(at);
}
