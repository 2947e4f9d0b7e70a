import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { endpoint, page } from '../endpoint.ts';
import { Cursor, Id, Instant, line, PageSize, Uid } from '../ids.ts';
import { AmountMinor, MAX_AMOUNT_MINOR } from '../money.ts';
import { PaymentStatus, Refund } from './documents.ts';

/** A refund as its customer and the staff see it. */
export const RefundView = z.object({
  id: Id,
  amountMinor: AmountMinor,
  reason: z.string(),
  status: Refund.shape.status,
  requestedAt: Instant,
  endedAt: z.optional(Instant),
  failureCode: z.optional(z.string()),
});
export type RefundView = z.infer<typeof RefundView>;

/** A payment as its customer and the staff see it; `payUrl` is there while it can be paid, `wanted` while the provider has not carried out what staff asked. */
export const PaymentView = z.object({
  id: Id,
  status: PaymentStatus,
  orderId: Id,
  customerId: Uid,
  provider: z.optional(z.string()),
  amountMinor: AmountMinor,
  currency: Currency,
  authorizedMinor: AmountMinor,
  capturedMinor: AmountMinor,
  refundedMinor: AmountMinor,
  refunds: z.array(RefundView),
  wanted: z.optional(z.enum(['capture', 'cancel'])),
  mismatch: z.boolean(),
  payUrl: z.optional(z.string()),
  createdAt: Instant,
  /** When the news was taken that the money is there. */
  capturedAt: z.optional(Instant),
  version: z.int(),
});
export type PaymentView = z.infer<typeof PaymentView>;

/** What the books of one currency come to: `balanced` when all entries sum to 0 and the provider's account is what payments captured less what they refunded. */
export const LedgerBalance = z.object({
  currency: Currency,
  entries: z.int(),
  accounts: z.object({ provider: z.int(), sales: z.int(), refunds: z.int() }),
  payments: z.object({ capturedMinor: z.int(), refundedMinor: z.int() }),
  balanced: z.boolean(),
});
export type LedgerBalance = z.infer<typeof LedgerBalance>;

const ofPayment = z.strictObject({ paymentId: Id });
const PositiveMinor = z.int().check(z.minimum(1), z.maximum(MAX_AMOUNT_MINOR));

export const getPayment = endpoint({
  method: 'GET',
  path: '/v1/payments/{paymentId}',
  summary: 'One payment: your own, or anybody’s with the permission payments.read',
  access: 'own:payments.read',
  params: ofPayment,
  response: PaymentView,
  rejections: ['not_found'],
});

export const listPayments = endpoint({
  method: 'GET',
  path: '/v1/payments',
  summary: 'List payments, newest first; refuses a cursor that is none',
  access: 'payments.read',
  query: z.strictObject({
    status: z.optional(PaymentStatus),
    orderId: z.optional(Id),
    limit: PageSize,
    cursor: z.optional(Cursor),
  }),
  response: page(PaymentView),
  rejections: [],
});

export const capturePayment = endpoint({
  method: 'POST',
  path: '/v1/payments/{paymentId}/capture',
  summary: 'Take authorized money, all of it or a part; once. A repeat changes nothing',
  access: 'payments.capture',
  params: ofPayment,
  body: z.strictObject({ amountMinor: z.optional(PositiveMinor) }),
  response: PaymentView,
  rejections: ['not_found', 'wrong_status', 'amount_too_large', 'contention', 'deadline_exceeded'],
});

export const cancelPayment = endpoint({
  method: 'POST',
  path: '/v1/payments/{paymentId}/cancel',
  summary: 'Give up a payment that has taken no money; an authorization is released. A repeat changes nothing',
  access: 'payments.capture',
  params: ofPayment,
  body: z.strictObject({ reason: z._default(line(200), 'canceled by staff') }),
  response: PaymentView,
  rejections: ['not_found', 'wrong_status', 'contention', 'deadline_exceeded'],
});

export const refundPayment = endpoint({
  method: 'POST',
  path: '/v1/payments/{paymentId}/refunds',
  summary: 'Send captured money back, all that is left of it or a part; never more than was captured',
  access: 'payments.refund',
  idempotent: true,
  status: 201,
  params: ofPayment,
  body: z.strictObject({ amountMinor: z.optional(PositiveMinor), reason: line(200) }),
  response: z.object({ refund: RefundView, payment: PaymentView }),
  rejections: ['not_found', 'amount_too_large', 'too_many_refunds', 'idempotency_key_reused', 'contention', 'deadline_exceeded'],
});

export const getLedgerBalance = endpoint({
  method: 'GET',
  path: '/v1/payments/ledger/balance',
  summary: 'Whether the books of a currency close, and what they come to',
  access: 'payments.read',
  query: z.strictObject({ currency: Currency }),
  response: LedgerBalance,
  rejections: [],
});

export const receiveWebhook = endpoint({
  method: 'POST',
  path: '/v1/webhooks/payments/{provider}',
  summary: "A provider's news, signed; anything but 200 asks the provider to send it again",
  access: 'provider',
  rawBody: ['application/json'],
  params: z.strictObject({ provider: z.string() }),
  response: z.object({ outcome: z.enum(['applied', 'stale', 'mismatch', 'duplicate', 'ignored']) }),
  rejections: ['signature_invalid', 'not_found', 'contention', 'deadline_exceeded'],
});
