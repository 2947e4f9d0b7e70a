import { Refusal } from '../refusal.ts';
import type { Payment } from './payment.ts';

export type PaymentOrder = {
  readonly amountMinor: number;
  readonly currency: string;
  readonly reference: string;
  readonly captureMode: 'automatic' | 'manual';
  readonly returnUrl: string;
  readonly cancelUrl?: string | undefined;
  readonly webhookUrl: string;
  readonly customerEmail?: string | undefined;
  readonly expiresAt?: string | undefined;
};

const LIVES_MS = 24 * 3_600_000;

/** A payment that waits for its shopper, for a day unless it says otherwise. */
export function newPayment(order: PaymentOrder, id: string, now: string): Payment {
  const expiresAt = new Date(order.expiresAt ?? Date.parse(now) + LIVES_MS).toISOString();
  if (expiresAt <= now) {
    const fault = { field: 'expiresAt', message: 'Choose a time that is still to come.' };
    throw new Refusal(422, 'invalid_input', 'The payment would have expired already.', [fault]);
  }
  return {
    id,
    status: 'open',
    amountMinor: order.amountMinor,
    currency: order.currency,
    reference: order.reference,
    captureMode: order.captureMode,
    returnUrl: order.returnUrl,
    cancelUrl: order.cancelUrl ?? null,
    webhookUrl: order.webhookUrl,
    customerEmail: order.customerEmail ?? null,
    createdAt: now,
    updatedAt: now,
    expiresAt,
    authorizedMinor: 0,
    authorizationExpiresAt: null,
    capturedMinor: 0,
    refundedMinor: 0,
    refunds: [],
    card: null,
    attempts: 0,
    lastAttempt: null,
    settlesAt: null,
    settlesAs: null,
    refundsSettle: 'at_once',
  };
}
