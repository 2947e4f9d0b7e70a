import type { OrderStatus } from '../../../../../contracts/orders/documents.ts';
import type { PaymentStatus } from '../../../../../contracts/payments/documents.ts';
import { Badge, type Tone } from '../../../../design/signs/badge.tsx';

type Words = { readonly label: string; readonly tone: Tone };

/** What the states of an order are called. */
export const ORDER_STATUS: Readonly<Record<OrderStatus, Words>> = {
  pending: { label: 'Unpaid', tone: 'warn' },
  authorized: { label: 'Authorized', tone: 'accent' },
  paid: { label: 'Paid', tone: 'good' },
  expired: { label: 'Expired', tone: 'neutral' },
  canceled: { label: 'Canceled', tone: 'danger' },
};

const PAYMENT_STATUS: Readonly<Record<PaymentStatus, Words>> = {
  created: { label: 'Not opened yet', tone: 'neutral' },
  open: { label: 'Waits for the shopper', tone: 'warn' },
  processing: { label: 'On its way', tone: 'warn' },
  authorized: { label: 'Authorized, not taken', tone: 'accent' },
  captured: { label: 'Taken', tone: 'good' },
  canceled: { label: 'Given up', tone: 'neutral' },
  failed: { label: 'Failed', tone: 'danger' },
};

/** The state of an order. */
export function OrderStatusBadge({ status }: { readonly status: OrderStatus }) {
  const { label, tone } = ORDER_STATUS[status];
  return <Badge tone={tone}>{label}</Badge>;
}

/** The state of a payment. */
export function PaymentStatusBadge({ status }: { readonly status: PaymentStatus }) {
  const { label, tone } = PAYMENT_STATUS[status];
  return <Badge tone={tone}>{label}</Badge>;
}

/** Says that money of an order went back, all that was taken or a part. */
export function RefundBadge({ refundedMinor, takenMinor }: { readonly refundedMinor: number; readonly takenMinor: number }) {
  if (refundedMinor === 0) return null;
  return <Badge tone="neutral">{refundedMinor < takenMinor ? 'Partly refunded' : 'Refunded'}</Badge>;
}
