import type { Instant } from '../../../contracts/ids.ts';
import type { Payment } from '../../../contracts/payments/documents.ts';

const MINUTE = 60_000;

/**
 * The same payment with the time at which to ask its provider next, should no webhook tell before: soon while something was asked for and may not
 * have arrived, later while the shopper or a bank has the next move, never when nothing is under way.
 */
export function withCheckAt(payment: Payment, now: Instant): Payment {
  const { checkAt: _, ...rest } = payment;
  const wait = waitOf(payment);
  return wait === undefined ? rest : { ...rest, checkAt: new Date(Date.parse(now) + wait).toISOString() };
}

function waitOf(payment: Payment): number | undefined {
  if (payment.refunds.some(({ status, ref }) => status === 'requested' && ref === undefined)) return 2 * MINUTE;
  if (payment.intent) return payment.status === 'processing' ? 10 * MINUTE : 2 * MINUTE;
  if (payment.refunds.some(({ status }) => status === 'requested')) return 60 * MINUTE;
  return WAITS[payment.status];
}

const WAITS: Readonly<Record<Payment['status'], number | undefined>> = {
  created: 24 * 60 * MINUTE,
  open: 15 * MINUTE,
  processing: 10 * MINUTE,
  authorized: 6 * 60 * MINUTE,
  captured: undefined,
  canceled: undefined,
  failed: undefined,
};
