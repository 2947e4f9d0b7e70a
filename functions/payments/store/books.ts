import { AggregateField, type Firestore } from 'firebase-admin/firestore';
import { LedgerEntry, Payment } from '../../../contracts/payments/documents.ts';
import type { LedgerBalance } from '../../../contracts/payments/endpoints.ts';
import { collection } from '../../kit/store/collection.ts';

const ledger = collection(LedgerEntry);
const payments = collection(Payment);

/** Adds up the books and the payments of a currency as both were at one instant; a read for each 1,000 documents. */
export async function balanceOf(db: Firestore, currency: string): Promise<LedgerBalance> {
  const books = ledger
    .all(db)
    .where('currency', '==', currency)
    .aggregate({
      entries: AggregateField.count(),
      provider: AggregateField.sum('accounts.provider'),
      sales: AggregateField.sum('accounts.sales'),
      refunds: AggregateField.sum('accounts.refunds'),
    });
  const paid = payments
    .all(db)
    .where('currency', '==', currency)
    .aggregate({
      capturedMinor: AggregateField.sum('capturedMinor'),
      refundedMinor: AggregateField.sum('refundedMinor'),
    });
  // A read-only transaction takes no locks; it only fixes the instant for both sums.
  const [summed, counted] = await db.runTransaction(
    async (reading) => [await reading.get(books), await reading.get(paid)] as const,
    {
      readOnly: true,
    },
  );
  const { entries, ...accounts } = summed.data();
  const totals = counted.data();
  const closes = accounts.provider + accounts.sales + accounts.refunds === 0;
  const agrees = accounts.provider === totals.capturedMinor - totals.refundedMinor;
  return { currency, entries, accounts, payments: totals, balanced: closes && agrees };
}

/** Every currency in the books: one read each, by leaping from one to the next. */
export async function currenciesOf(db: Firestore): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const last = found.at(-1) ?? '';
    const next = await ledger.all(db).where('currency', '>', last).orderBy('currency').limit(1).get();
    const entry = next.docs[0] && ledger.parse(next.docs[0]);
    if (!entry) return found;
    found.push(entry.currency);
  }
}
