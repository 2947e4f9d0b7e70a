import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import { fromCursor, toCursor } from './cursor.ts';

/** Which page: so many items, behind the place of a cursor. */
export type PageAsked = { readonly limit: number; readonly cursor?: string | undefined };

/** A page of a listing; without a cursor it was the last. */
export type Page<T> = { readonly items: T[]; readonly nextCursor?: string };

/** A listing: a query that is ordered by the fields that `placeOf` answers, the last of them unique. */
export type Listing<T> = {
  readonly query: Query;
  readonly placeOf: (snapshot: DocumentSnapshot) => readonly string[];
  readonly parse: (snapshot: DocumentSnapshot) => T;
};

/** One page of an ordered query; one document more is read to know whether another page follows. Refuses `invalid_input` for a cursor that is none. */
export async function pageOf<T>(listing: Listing<T>, { limit, cursor }: PageAsked, parts: number): Promise<Page<T>> {
  const from = cursor === undefined ? listing.query : listing.query.startAfter(...fromCursor(cursor, parts));
  const found = await from.limit(limit + 1).get();
  const shown = found.docs.slice(0, limit);
  const items = shown.map(listing.parse);
  const last = shown.at(-1);
  return found.docs.length > limit && last ? { items, nextCursor: toCursor(listing.placeOf(last)) } : { items };
}
