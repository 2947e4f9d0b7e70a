import type { Payment, ProviderLink } from '../../../contracts/payments/documents.ts';

/** What a payment keeps whatever its state. */
export function factsOf(payment: Payment) {
  const { orderId, customerId, amountMinor, currency, authorizedMinor, capturedMinor, refundedMinor, refunds } = payment;
  const { intent, newsAt, mismatch, createdAt, checkAt, version } = payment;
  return {
    orderId,
    customerId,
    amountMinor,
    currency,
    authorizedMinor,
    capturedMinor,
    refundedMinor,
    refunds,
    intent,
    newsAt,
    mismatch,
    createdAt,
    checkAt,
    version,
  };
}

/** The payment at its provider, if it was opened there. */
export function linkOf(payment: Payment): ProviderLink | undefined {
  return payment.status === 'created' ? undefined : payment.link;
}
