import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { FieldError } from '../../../../contracts/rejection.ts';

/** The part of a request that a field stands in; the first word of its pointer. */
export type Part = 'params' | 'query' | 'body' | 'headers';

type Issue = z.core.$ZodIssue;

const MOST = 50;
const { localeError } = english();

/** Parses one part of a request: its value, or its invalid fields with messages in English (zod/mini itself has none). */
export function parsePart(part: Part, schema: z.ZodMiniType, value: unknown): { value: unknown } | { errors: FieldError[] } {
  const result = z.safeParse(schema, value, { error: localeError });
  if (result.success) return { value: result.data };
  return { errors: result.error.issues.flatMap((issue) => errorsOf([part], issue)).slice(0, MOST) };
}

/** A JSON pointer (RFC 6901) to a field, from the part it stands in: `/body/lines/0/quantity`. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function errorsOf(at: readonly PropertyKey[], issue: Issue): FieldError[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), message: 'There is no such field' }));
  }
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0];
    if (closest && closest.length > 0) return closest.flatMap((inner) => errorsOf(path, inner));
  }
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return [{ pointer: pointerTo(path), message }];
}

/** How far into the value a branch of a union got before it failed: the farthest is the one that was meant. */
function depthOf(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}
