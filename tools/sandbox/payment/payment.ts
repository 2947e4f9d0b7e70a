import { Refusal } from '../refusal.ts';

export type PaymentStatus =
  | 'open'
  | 'requires_challenge'
  | 'processing'
  | 'authorized'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'expired';

/** From which status a payment may go where; a status that is not listed as a target is out of reach. */
export const NEXT_STATUSES: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  open: ['requires_challenge', 'processing', 'authorized', 'succeeded', 'canceled', 'expired'],
  requires_challenge: ['open', 'authorized', 'succeeded', 'canceled', 'expired'],
  processing: ['authorized', 'succeeded', 'failed'],
  authorized: ['succeeded', 'canceled'],
  succeeded: [],
  failed: [],
  canceled: [],
  expired: [],
};

export type Attempt = {
  readonly outcome: 'succeeded' | 'declined' | 'challenged' | 'processing';
  readonly code: string | null;
  readonly message: string | null;
  readonly at: string;
};

export type RefundStatus = 'pending' | 'succeeded' | 'failed';

export type Refund = {
  readonly id: string;
  readonly amountMinor: number;
  readonly reason: string;
  /** The merchant's own id of it. */
  readonly reference: string | null;
  readonly status: RefundStatus;
  readonly createdAt: string;
  readonly settlesAt: string | null;
  readonly settlesAs: 'succeeded' | 'failed' | null;
};

export type Payment = {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reference: string;
  readonly captureMode: 'automatic' | 'manual';
  readonly returnUrl: string;
  readonly cancelUrl: string | null;
  readonly webhookUrl: string;
  readonly customerEmail: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly authorizedMinor: number;
  /** Until when an authorization can be captured; then it is released. */
  readonly authorizationExpiresAt: string | null;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly refunds: readonly Refund[];
  readonly card: { readonly brand: string; readonly last4: string } | null;
  readonly attempts: number;
  readonly lastAttempt: Attempt | null;
  /** When and how a payment in processing, or a refund of this card, will end if nobody settles it by hand. */
  readonly settlesAt: string | null;
  readonly settlesAs: 'succeeded' | 'failed' | null;
  readonly refundsSettle: 'at_once' | 'later' | 'failing';
};

export type EventType =
  | 'payment.attempt_failed'
  | 'payment.challenge_required'
  | 'payment.processing'
  | 'payment.authorized'
  | 'payment.succeeded'
  | 'payment.failed'
  | 'payment.canceled'
  | 'payment.expired'
  | 'refund.succeeded'
  | 'refund.failed';

/** What an operation decided: the payment as it is from now on, and what there is to tell about it. */
export type Decision = {
  readonly payment: Payment;
  readonly events: readonly { readonly type: EventType; readonly refundId?: string }[];
};

/** Moves a payment to another status, or refuses a move that the table does not know. */
export function moveTo(payment: Payment, status: PaymentStatus, now: string, changes: Partial<Payment> = {}): Payment {
  if (!NEXT_STATUSES[payment.status].includes(status)) {
    throw new Refusal(409, 'payment_state', `A payment that is ${payment.status} can't become ${status}.`);
  }
  return { ...payment, ...changes, status, updatedAt: now };
}
