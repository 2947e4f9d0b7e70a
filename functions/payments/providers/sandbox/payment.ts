import * as z from 'zod/mini';
import { Instant } from '../../../../contracts/ids.ts';
import type { PaymentNews } from '../../domain/news/news.ts';

const Refund = z.object({
  id: z.string(),
  reference: z.nullable(z.string()),
  amountMinor: z.int(),
  status: z.enum(['pending', 'succeeded', 'failed']),
});

/** A payment as the sandbox writes it, as far as we read it. */
export const SandboxPayment = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(['open', 'requires_challenge', 'processing', 'authorized', 'succeeded', 'failed', 'canceled', 'expired']),
  payUrl: z.string(),
  captureMode: z.enum(['automatic', 'manual']),
  amountMinor: z.int(),
  currency: z.string(),
  authorizedMinor: z.int(),
  authorizationExpiresAt: z.nullable(Instant),
  capturedMinor: z.int(),
  refunds: z.array(Refund),
  lastAttempt: z.nullable(z.object({ code: z.nullable(z.string()) })),
  updatedAt: Instant,
});
export type SandboxPayment = z.infer<typeof SandboxPayment>;

/** A listing of the sandbox. */
export const SandboxList = z.object({ items: z.array(SandboxPayment) });

const STATUS: Readonly<Record<SandboxPayment['status'], PaymentNews['status']>> = {
  open: 'open',
  requires_challenge: 'open',
  processing: 'processing',
  authorized: 'authorized',
  succeeded: 'captured',
  failed: 'failed',
  canceled: 'canceled',
  expired: 'canceled',
};

/** The sandbox's payment in our words. */
export function toNews(payment: SandboxPayment): PaymentNews {
  const { payUrl, captureMode, amountMinor, currency, authorizedMinor, capturedMinor } = payment;
  return {
    paymentId: payment.reference,
    link: { provider: 'sandbox', ref: payment.id, payUrl, captureMode },
    status: STATUS[payment.status],
    at: payment.updatedAt,
    amountMinor,
    currency,
    authorizedMinor,
    authorizedUntil: payment.authorizationExpiresAt ?? undefined,
    capturedMinor,
    refunds: payment.refunds.map((refund) => ({
      ref: refund.id,
      refundId: refund.reference ?? undefined,
      amountMinor: refund.amountMinor,
      status: refund.status,
    })),
    failureCode: payment.lastAttempt?.code ?? undefined,
  };
}
