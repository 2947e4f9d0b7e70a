import type { PaymentStatus } from './documents.ts';

/**
 * From which state a payment may go to which. Money that was taken is a fact that no earlier state can undo, so captured is the end,
 * and what had ended without money still gives way to it.
 */
export const PAYMENT_TRANSITIONS: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['open', 'processing', 'authorized', 'captured', 'canceled', 'failed'],
  open: ['processing', 'authorized', 'captured', 'canceled', 'failed'],
  processing: ['open', 'authorized', 'captured', 'canceled', 'failed'],
  authorized: ['captured', 'canceled', 'failed'],
  captured: [],
  canceled: ['captured'],
  failed: ['captured'],
};

/** Tells whether a payment may go from one state to another. */
export function mayPaymentGo(from: PaymentStatus, to: PaymentStatus): boolean {
  return PAYMENT_TRANSITIONS[from].includes(to);
}

/** What of a payment decides what can be done to it: its document has it, and its view (whose `wanted` is the document's `intent.kind`). */
export type PaymentFacts = {
  readonly status: PaymentStatus;
  readonly capturedMinor: number;
  readonly refunds: readonly { readonly status: 'requested' | 'succeeded' | 'failed'; readonly amountMinor: number }[];
  readonly intent?: { readonly kind: 'capture' | 'cancel' } | undefined;
  readonly wanted?: 'capture' | 'cancel' | undefined;
};

/** Tells whether authorized money can be taken: not while something else is under way. */
export function mayBeCaptured(payment: PaymentFacts): boolean {
  return payment.status === 'authorized' && !isUnderWay(payment);
}

/** Tells whether a payment can be given up: it waits, took no money, and nothing else is under way. */
export function mayBeVoided(payment: PaymentFacts): boolean {
  const waits = PAYMENT_TRANSITIONS[payment.status].includes('canceled');
  return waits && !isUnderWay(payment);
}

/** How much captured money is neither back nor on its way back, in minor units. */
export function refundableMinor({ capturedMinor, refunds }: Pick<PaymentFacts, 'capturedMinor' | 'refunds'>): number {
  const going = refunds.filter(({ status }) => status !== 'failed');
  return capturedMinor - going.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

function isUnderWay({ intent, wanted }: PaymentFacts): boolean {
  return intent !== undefined || wanted !== undefined;
}
