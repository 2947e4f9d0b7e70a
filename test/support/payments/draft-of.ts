import { Payment } from '../../../contracts/payments/documents.ts';

/** A payment as it is drafted in its order's commit; `name` makes its id. */
export function draftOf(
  name: string,
  amountMinor: number,
  change: object = {},
): { readonly id: string; readonly payment: Payment } {
  const orderId = name.padEnd(26, '0');
  const payment = Payment.schema.parse({
    status: 'created',
    orderId,
    customerId: `buyer-${name}`,
    amountMinor,
    currency: 'EUR',
    authorizedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    refunds: [],
    mismatch: false,
    createdAt: '2026-11-01T09:00:00.000Z',
    version: 1,
    ...change,
  });
  return { id: `pay_${orderId}`, payment };
}
