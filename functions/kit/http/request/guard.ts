import type { FieldError } from '../../../../contracts/rejection.ts';
import { pointerTo } from './field-errors.ts';

/** How deep arrays and objects of a body may nest; Firestore itself ends at 20 levels of maps. */
export const MAX_DEPTH = 32;

const MAX_KEY_BYTES = 1500;

/**
 * Finds what no schema of ours would want and what would break further in: names that Firestore refuses or that touch a prototype,
 * text that is no Unicode or holds NUL, numbers beyond a double, nesting without end. Answers the first such place, or undefined.
 */
export function firstUnsafe(value: unknown, path: readonly PropertyKey[]): FieldError | undefined {
  const message = complaintOf(value, path.length);
  if (message !== undefined) return { pointer: pointerTo(path), message };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const complaint = Array.isArray(value) ? undefined : complaintOfKey(key);
    if (complaint !== undefined) return { pointer: pointerTo(path), message: complaint };
    const inner = firstUnsafe(item, [...path, key]);
    if (inner) return inner;
  }
  return undefined;
}

function complaintOf(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return complaintOfText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'The number is too large';
  if (Object.is(value, -0)) return 'Zero has no sign';
  if (typeof value === 'object' && value !== null && depth > MAX_DEPTH) return `Nested deeper than ${MAX_DEPTH} levels`;
  return undefined;
}

function complaintOfText(text: string): string | undefined {
  if (text.includes('\0')) return 'Text must not hold the character NUL';
  return text.isWellFormed() ? undefined : 'Text must be well-formed Unicode, without lone surrogates';
}

function complaintOfKey(key: string): string | undefined {
  if (key === '') return 'A field needs a name';
  if (/^__.*__$/s.test(key)) return 'Names of the form "__…__" are reserved';
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) return `A field's name has at most ${MAX_KEY_BYTES} bytes`;
  return complaintOfText(key);
}

/** Tells what is wrong with a path parameter that no document id may be, or undefined. */
export function complaintOfParameter(text: string): string | undefined {
  if (text === '.' || text === '..' || /^__.*__$/s.test(text)) return 'Reserved';
  if (text.includes('/')) return 'A parameter must not hold a slash';
  return complaintOfText(text);
}
