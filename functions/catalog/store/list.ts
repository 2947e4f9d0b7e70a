import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import type { Page, PageOf } from '../ports.ts';
import { fromCursor, toCursor } from './cursor.ts';

type Listing<T> = {
  /** Filtered and ordered by the fields that `placeOf` answers, the last of them unique. */
  readonly query: Query;
  readonly placeOf: (snapshot: DocumentSnapshot) => readonly string[];
  readonly parse: (snapshot: DocumentSnapshot) => T;
};

/** One page of an ordered query; one document more is read to know whether another page follows. */
export async function pageOf<T>(
  { query, placeOf, parse }: Listing<T>,
  { limit, cursor }: PageOf,
  parts: number,
): Promise<Page<T>> {
  const from = cursor === undefined ? query : query.startAfter(...fromCursor(cursor, parts));
  const found = await from.limit(limit + 1).get();
  const shown = found.docs.slice(0, limit);
  const items = shown.map(parse);
  const last = shown.at(-1);
  return found.docs.length > limit && last ? { items, nextCursor: toCursor(placeOf(last)) } : { items };
}
