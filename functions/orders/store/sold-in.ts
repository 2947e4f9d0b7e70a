import { AggregateField, type Firestore } from 'firebase-admin/firestore';
import type { Sold, Span } from '../ports.ts';
import { orders } from './documents.ts';

/** What orders placed in a span, and paid now, add up to in one currency: out of an index, a read for each 1,000 orders. */
export async function soldIn(db: Firestore, currency: string, { from, until }: Span): Promise<Sold> {
  const sold = orders
    .all(db)
    .where('quote.currency', '==', currency)
    .where('status', '==', 'paid')
    .where('placedAt', '>=', from)
    .where('placedAt', '<', until)
    .aggregate({
      orders: AggregateField.count(),
      totalMinor: AggregateField.sum('quote.totalMinor'),
      refundedMinor: AggregateField.sum('refundedMinor'),
    });
  return (await sold.get()).data();
}
