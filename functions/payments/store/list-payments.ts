import type { Firestore } from 'firebase-admin/firestore';
import { Payment } from '../../../contracts/payments/documents.ts';
import { collection } from '../../kit/store/collection.ts';
import type { PaymentFilter, StoredPayment } from '../ports.ts';

const payments = collection(Payment);

/** Payments, newest first. One read each, and one more for a cursor. */
export async function listPayments(db: Firestore, filter: PaymentFilter): Promise<readonly StoredPayment[]> {
  let query = payments.all(db).orderBy('createdAt', 'desc').orderBy('__name__', 'desc').limit(filter.limit);
  if (filter.status !== undefined) query = query.where('status', '==', filter.status);
  if (filter.orderId !== undefined) query = query.where('orderId', '==', filter.orderId);
  if (filter.after !== undefined) {
    const after = await payments.ref(db, filter.after).get();
    if (after.exists) query = query.startAfter(after);
  }
  const found = await query.get();
  return found.docs.flatMap((snapshot) => {
    const payment = payments.parse(snapshot);
    return payment ? [{ id: snapshot.id, payment }] : [];
  });
}
