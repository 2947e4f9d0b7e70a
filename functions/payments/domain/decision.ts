import type { LedgerEntry, Payment } from '../../../contracts/payments/documents.ts';

type PaymentEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** A movement for the books, under the id that follows from it. */
export type Posting = { readonly id: string; readonly entry: LedgerEntry };

/** What was decided of a payment: how it is now (its version is counted by the store), what to say of it, and what to enter into the books. */
export type Decision = {
  readonly payment: Payment;
  readonly events: readonly PaymentEvent[];
  readonly postings: readonly Posting[];
};

/** A decision that moves no money. */
export function decided(payment: Payment, ...events: readonly PaymentEvent[]): Decision {
  return { payment, events, postings: [] };
}

/** What every event of a payment says of it. */
export function identityOf(paymentId: string, { orderId, customerId, amountMinor, currency }: Payment) {
  return { paymentId, orderId, customerId, amountMinor, currency };
}
