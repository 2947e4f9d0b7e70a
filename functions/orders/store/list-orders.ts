import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { Order } from '../../../contracts/orders/documents.ts';
import { pageOf, type Page } from '../../kit/store/page-of.ts';
import type { OrderFilter, StoredOrder } from '../ports.ts';
import { orders } from './documents.ts';

/** A page of orders, newest first. One read each, and one to know whether more follow. */
export function listOrders(
  db: Firestore,
  { customerId, status, number, from, to, ...page }: OrderFilter,
): Promise<Page<StoredOrder>> {
  let query = orders.all(db).orderBy('placedAt', 'desc').orderBy(FieldPath.documentId(), 'desc');
  if (customerId !== undefined) query = query.where('customerId', '==', customerId);
  if (status !== undefined) query = query.where('status', '==', status);
  if (number !== undefined) query = query.where('number', '==', number);
  if (from !== undefined) query = query.where('placedAt', '>=', from);
  if (to !== undefined) query = query.where('placedAt', '<=', to);
  return pageOf({ query, placeOf, parse }, page, 2);
}

function parse(snapshot: DocumentSnapshot): StoredOrder {
  return { id: snapshot.id, order: Order.schema.parse(snapshot.data()) };
}

function placeOf(snapshot: DocumentSnapshot): readonly string[] {
  return [parse(snapshot).order.placedAt, snapshot.id];
}
