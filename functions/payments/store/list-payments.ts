import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { Payment } from '../../../contracts/payments/documents.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { collection } from '../../kit/store/collection.ts';
import type { PaymentFilter, StoredPayment } from '../ports.ts';

const payments = collection(Payment);

/** Payments, newest first. One read each, and one more for a cursor. */
export async function listPayments(db: Firestore, filter: PaymentFilter): Promise<readonly StoredPayment[]> {
  let query = payments.all(db).orderBy('createdAt', 'desc').orderBy('__name__', 'desc').limit(filter.limit);
  if (filter.status !== undefined) query = query.where('status', '==', filter.status);
  if (filter.orderId !== undefined) query = query.where('orderId', '==', filter.orderId);
  if (filter.after !== undefined) query = query.startAfter(await placeOf(db, filter.after));
  const found = await query.get();
  return found.docs.flatMap((snapshot) => {
    const payment = payments.parse(snapshot);
    return payment ? [{ id: snapshot.id, payment }] : [];
  });
}

/** A cursor is the id of the last payment of the page before. */
async function placeOf(db: Firestore, cursor: string): Promise<DocumentSnapshot> {
  const place = /^(?!__)[A-Za-z0-9_-]{1,128}$/.test(cursor) ? await payments.ref(db, cursor).get() : undefined;
  if (place?.exists) return place;
  const message = 'Give back what the last page answered as nextCursor';
  throw new Rejection('invalid_input', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] });
}
