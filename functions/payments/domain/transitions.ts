import type { PaymentStatus } from '../../../contracts/payments/documents.ts';

/**
 * From which state a payment may go to which. Money that was taken is a fact that no earlier state can undo, so captured is the end,
 * and what had ended without money still gives way to it.
 */
export const TRANSITIONS: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['open', 'processing', 'authorized', 'captured', 'canceled', 'failed'],
  open: ['processing', 'authorized', 'captured', 'canceled', 'failed'],
  processing: ['open', 'authorized', 'captured', 'canceled', 'failed'],
  authorized: ['captured', 'canceled', 'failed'],
  captured: [],
  canceled: ['captured'],
  failed: ['captured'],
};

/** Tells whether a payment may go from one state to another. */
export function mayGo(from: PaymentStatus, to: PaymentStatus): boolean {
  return TRANSITIONS[from].includes(to);
}
