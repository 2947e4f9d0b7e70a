import type { CollectionReference, Query } from 'firebase-admin/firestore';
import { Rejection } from '../../../contracts/rejection.ts';

/** The part of a query that comes behind the document with this id, wherever it stands in the query's order. Refuses `invalid_input` when there is none; one read. */
export async function behind(query: Query, all: CollectionReference, cursor: string | undefined): Promise<Query> {
  if (cursor === undefined) return query;
  const last = await all.doc(checkedCursor(cursor)).get();
  if (!last.exists) throw noCursor();
  return query.startAfter(last);
}

/** A cursor as a document id; refuses `invalid_input` to what Firestore takes for none. */
export function checkedCursor(cursor: string): string {
  if (!/^[^/]{1,500}$/.test(cursor) || /^(?:\.{1,2}|__.*__)$/.test(cursor)) throw noCursor();
  return cursor;
}

function noCursor(): Rejection {
  const message = 'This is no cursor of this listing';
  return new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] });
}
