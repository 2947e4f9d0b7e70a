import * as z from 'zod/mini';
import { Rejection } from '../../../contracts/rejection.ts';

/** Writes the place after which the next page of a listing begins, as text that means nothing to callers. */
export function toCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** What Firestore takes for the id of a document; the last part of a place is one, or may be. */
const DOCUMENT_ID = /^(?!\.{1,2}$)(?!__.*__$)[^/]{1,500}$/;

/** Reads a cursor of so many parts; refuses `invalid_input` when it is none that a listing answered. */
export function fromCursor(cursor: string, parts: number): string[] {
  const place = z.array(z.string()).check(z.length(parts)).safeParse(jsonIn(cursor));
  if (place.success && DOCUMENT_ID.test(place.data.at(-1) ?? '')) return place.data;
  const message = 'This is no cursor: give back what the last page answered as nextCursor';
  throw new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] });
}

function jsonIn(cursor: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return value;
  } catch {
    return undefined;
  }
}
