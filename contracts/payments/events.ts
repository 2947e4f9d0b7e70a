import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { defineEvent } from '../event.ts';
import { Id, Instant } from '../ids.ts';
import { AmountMinor } from '../money.ts';

const ofPayment = { paymentId: Id, orderId: Id, provider: z.string(), currency: Currency };

/** A payment was made for an order, in the order's own commit; nothing was asked of the provider yet. */
export const paymentCreated = defineEvent('payment.created', 1, z.object({ ...ofPayment, amountMinor: AmountMinor }));

/** The provider waits for the shopper on its page. */
export const paymentOpened = defineEvent('payment.opened', 1, z.object({ ...ofPayment, amountMinor: AmountMinor }));

/** An attempt failed (a declined card); the shopper may try again. `reason` is the provider's word. */
export const paymentAttemptFailed = defineEvent('payment.attempt_failed', 1, z.object({ ...ofPayment, reason: z.string() }));

/** The shopper paid by a way that takes hours or days; the money is neither here nor refused yet. */
export const paymentProcessing = defineEvent('payment.processing', 1, z.object({ ...ofPayment, amountMinor: AmountMinor }));

/** The money is promised until `expiresAt` and waits to be captured. */
export const paymentAuthorized = defineEvent(
  'payment.authorized',
  1,
  z.object({ ...ofPayment, authorizedMinor: AmountMinor, expiresAt: Instant }),
);

/** Money was taken; `capturedMinor` is all that was taken so far. */
export const paymentCaptured = defineEvent('payment.captured', 1, z.object({ ...ofPayment, capturedMinor: AmountMinor }));

/** A refund was asked for; it is carried out at the provider next. */
export const paymentRefundRequested = defineEvent(
  'payment.refund_requested',
  1,
  z.object({ ...ofPayment, refundId: Id, amountMinor: AmountMinor, reason: z.string() }),
);

/** Money went back; `refundedMinor` is all that went back so far. */
export const paymentRefunded = defineEvent(
  'payment.refunded',
  1,
  z.object({ ...ofPayment, refundId: Id, amountMinor: AmountMinor, refundedMinor: AmountMinor }),
);

/** The provider could not carry out a refund; staff must look. */
export const paymentRefundFailed = defineEvent(
  'payment.refund_failed',
  1,
  z.object({ ...ofPayment, refundId: Id, amountMinor: AmountMinor, reason: z.string() }),
);

/** The payment is over without money: given up by us or the shopper. */
export const paymentCanceled = defineEvent('payment.canceled', 1, z.object({ ...ofPayment, reason: z.string() }));

/** The payment is over without money: the provider refused it for good. */
export const paymentFailed = defineEvent('payment.failed', 1, z.object({ ...ofPayment, reason: z.string() }));

/** The provider reported another amount or currency than was asked for; nothing was counted, staff must look. */
export const paymentMismatch = defineEvent(
  'payment.mismatch',
  1,
  z.object({ ...ofPayment, expectedMinor: AmountMinor, reportedMinor: AmountMinor, reportedCurrency: z.string() }),
);
