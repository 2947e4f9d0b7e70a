/** The short names of the weekdays, Sunday first, as cron and Intl count them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What one of cron's five fields may hold; `names[0]` stands for `firstName`. */
export interface CronField {
  readonly low: number;
  readonly high: number;
  readonly names: readonly string[];
  readonly firstName: number;
}

/** Minute, hour, day of the month, month, weekday (0 and 7 are Sunday). */
export const cronFields: readonly CronField[] = [
  { low: 0, high: 59, names: [], firstName: 0 },
  { low: 0, high: 23, names: [], firstName: 0 },
  { low: 1, high: 31, names: [], firstName: 0 },
  { low: 1, high: 12, names: months, firstName: 1 },
  { low: 0, high: 7, names: weekdays, firstName: 0 },
];

/** The values that a field's text allows: lists of numbers, names, ranges and steps; undefined when it cannot be read. */
export function parseCronField(text: string, field: CronField): Set<number> | undefined {
  const parts = text.split(',').map((part) => parsePart(part, field));
  return parts.every((part) => part !== undefined) ? new Set(parts.flat()) : undefined;
}

function parsePart(part: string, field: CronField): number[] | undefined {
  const [, from, to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
  if (from === undefined) return undefined;
  const [start, end] = bounds(field, from, to, step !== undefined);
  const stride = Number(step ?? 1);
  if (!(start >= field.low && end <= field.high && start <= end) || stride === 0) return undefined;
  return Array.from({ length: Math.floor((end - start) / stride) + 1 }, (_, index) => start + index * stride);
}

// "5/20" goes on to the field's end, "5" alone is just itself.
function bounds(field: CronField, from: string, to: string | undefined, stepped: boolean): [number, number] {
  if (from === '*') return [field.low, field.high];
  const start = valueOf(field, from);
  if (to !== undefined) return [start, valueOf(field, to)];
  return [start, stepped ? field.high : start];
}

function valueOf({ names, firstName }: CronField, word: string): number {
  const index = names.indexOf(word);
  return index === -1 ? Number(word) : index + firstName;
}
