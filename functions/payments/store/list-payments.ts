import { FieldPath, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { Payment } from '../../../contracts/payments/documents.ts';
import { collection } from '../../kit/store/collection.ts';
import { pageOf, type Page } from '../../kit/store/page-of.ts';
import type { PaymentFilter, StoredPayment } from '../ports.ts';

const payments = collection(Payment);

/** A page of payments, newest first. One read each, and one to know whether more follow. */
export function listPayments(db: Firestore, { status, orderId, ...page }: PaymentFilter): Promise<Page<StoredPayment>> {
  let query = payments.all(db).orderBy('createdAt', 'desc').orderBy(FieldPath.documentId(), 'desc');
  if (status !== undefined) query = query.where('status', '==', status);
  if (orderId !== undefined) query = query.where('orderId', '==', orderId);
  return pageOf({ query, placeOf, parse }, page, 2);
}

function parse(snapshot: DocumentSnapshot): StoredPayment {
  return { id: snapshot.id, payment: Payment.schema.parse(snapshot.data()) };
}

function placeOf(snapshot: DocumentSnapshot): readonly string[] {
  return [parse(snapshot).payment.createdAt, snapshot.id];
}
