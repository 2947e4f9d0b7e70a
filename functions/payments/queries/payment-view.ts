import type { Payment, Refund } from '../../../contracts/payments/documents.ts';
import type { PaymentView, RefundView } from '../../../contracts/payments/endpoints.ts';

/** A payment as people see it. */
export function viewOf(id: string, payment: Payment): PaymentView {
  const { status, orderId, customerId, amountMinor, currency, authorizedMinor, capturedMinor, refundedMinor } = payment;
  const link = payment.status === 'created' ? undefined : payment.link;
  return {
    id,
    status,
    orderId,
    customerId,
    provider: link?.provider,
    amountMinor,
    currency,
    authorizedMinor,
    capturedMinor,
    refundedMinor,
    refunds: payment.refunds.map(refundViewOf),
    wanted: payment.intent?.kind,
    mismatch: payment.mismatch,
    payUrl: status === 'open' && !payment.intent ? link?.payUrl : undefined,
    createdAt: payment.createdAt,
    capturedAt: payment.status === 'captured' ? payment.capturedAt : undefined,
    version: payment.version,
  };
}

/** A refund as people see it. */
export function refundViewOf({ id, amountMinor, reason, status, requestedAt, endedAt, failureCode }: Refund): RefundView {
  return { id, amountMinor, reason, status, requestedAt, endedAt, failureCode };
}
