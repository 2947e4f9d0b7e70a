/** What an audit entry keeps of one moment; null for nothing. */
export type Facts = Readonly<Record<string, unknown>> | null;

/** One field that is not as it was. A list tells what left it and what came; anything else its two values, undefined where there was none. */
export type Change =
  | { readonly kind: 'value'; readonly field: string; readonly before: unknown; readonly after: unknown }
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly gone: readonly unknown[];
      readonly came: readonly unknown[];
      readonly kept: number;
    };

/** What is different between two moments, field by field: those that were there first in their order, then the new ones. */
export function differenceOf(before: Facts, after: Facts): readonly Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return Array.from(fields).flatMap((field) => changeOf(field, before?.[field], after?.[field]));
}

function changeOf(field: string, before: unknown, after: unknown): readonly Change[] {
  if (isSame(before, after)) return [];
  if (!isList(before) || !isList(after)) return [{ kind: 'value', field, before, after }];
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
  const came = after.filter((one) => !before.some((other) => isSame(one, other)));
  return [{ kind: 'list', field, gone, came, kept: before.length - gone.length }];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

// Firestore does not keep the order of a map's keys.
function sorted(value: unknown): unknown {
  if (isList(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A value as a person reads it; an instant in their own time, a thing of several fields as JSON. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string')
    return INSTANT.test(value) ? new Date(value).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }) : value;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(valueText).join(', ') || 'none';
  return JSON.stringify(value);
}

/** A field's name in words: `expiresAt` is "expires at". */
export function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
