import { FieldPath, type DocumentSnapshot, type Firestore, type Query } from 'firebase-admin/firestore';
import { Stock, StockMove, StockShard } from '../../../contracts/inventory/documents.ts';
import { pageOf, type Page } from '../../kit/store/page-of.ts';
import type { CursorPage, MoveFilter, StockFilter, StockStore } from '../ports.ts';
import { moves, stocks } from './documents.ts';

/** Comes behind every character that a SKU may have. */
const LAST = '\uf8ff';

/** Stock of some SKUs as last counted: one read each. */
export async function glance(db: Firestore, skus: readonly string[]): Promise<Stock[]> {
  const snapshots = skus.length > 0 ? await db.getAll(...skus.map((sku) => stocks.ref(db, sku))) : [];
  return snapshots.flatMap((snapshot) => stocks.parse(snapshot) ?? []);
}

/** Stock as last counted, by SKU: one read an item, and one to know whether more follow. */
export async function listStock(db: Firestore, { availability, prefix, ...page }: StockFilter): Promise<Page<Stock>> {
  let query = stocks.all(db).orderBy(FieldPath.documentId());
  if (availability !== undefined) query = query.where('availability', '==', availability);
  if (prefix !== undefined) {
    query = query.where(FieldPath.documentId(), '>=', prefix).where(FieldPath.documentId(), '<', `${prefix}${LAST}`);
  }
  const parse = (snapshot: DocumentSnapshot) => Stock.schema.parse(snapshot.data());
  return pageOf({ query, placeOf: ({ id: sku }) => [sku], parse }, page, 1);
}

/** A SKU's movements, newest first: one read an item, and one to know whether more follow. */
export async function listMoves(db: Firestore, sku: string, page: CursorPage): Promise<Page<StockMove>> {
  return pageOfMoves(newestMoves(db).where('sku', '==', sku), page);
}

/** Movements of all SKUs, newest first: one read an item, and one to know whether more follow. */
export async function listAllMoves(db: Firestore, { locationId, ...page }: MoveFilter): Promise<Page<StockMove>> {
  const all = newestMoves(db);
  return pageOfMoves(locationId === undefined ? all : all.where('locationId', '==', locationId), page);
}

function newestMoves(db: Firestore): Query {
  return moves.all(db).orderBy('at', 'desc').orderBy(FieldPath.documentId(), 'desc');
}

async function pageOfMoves(query: Query, page: CursorPage): Promise<Page<StockMove>> {
  const parse = (snapshot: DocumentSnapshot) => StockMove.schema.parse(snapshot.data());
  return pageOf({ query, placeOf: (snapshot) => [parse(snapshot).at, snapshot.id], parse }, page, 2);
}

/** SKUs with their stock and shards, by SKU from behind `after`: one read a document. */
export async function auditPage(db: Firestore, size: number, after: string | undefined): ReturnType<StockStore['page']> {
  const bySku = stocks.all(db).orderBy('__name__').limit(size);
  const { docs } = await (after === undefined ? bySku : bySku.startAfter(after)).get();
  const listed = docs.map((snapshot) => ({ sku: snapshot.id, stock: Stock.schema.safeParse(snapshot.data()).data }));
  const refs = listed.flatMap(({ sku, stock }) =>
    (stock?.layout ?? []).map((_, n) => stocks.ref(db, sku).collection('shards').doc(String(n))),
  );
  const found = (refs.length > 0 ? await db.getAll(...refs) : []).filter(({ exists }) => exists);
  return listed.map(({ sku, stock }) => {
    const ofSku = found.filter(({ ref }) => ref.parent.parent?.id === sku);
    const shards = ofSku.flatMap((snapshot) => StockShard.schema.safeParse(snapshot.data()).data ?? []);
    return stock && shards.length === ofSku.length ? { sku, state: { stock, shards } } : { sku };
  });
}
