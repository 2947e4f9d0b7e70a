import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { defineEvent } from '../event.ts';
import { Id, Instant, Uid } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { CaptureMode, ProviderName } from './documents.ts';

/** What every event of a payment says: `amountMinor` is what is to be paid in all. */
const ofPayment = { paymentId: Id, orderId: Id, customerId: Uid, amountMinor: AmountMinor, currency: Currency };
const ofRefund = { ...ofPayment, refundId: Id, refundMinor: AmountMinor };

/** A payment was drafted in the commit that placed its order. */
export const paymentCreated = defineEvent('payment.created', 1, z.object(ofPayment));

/** The payment is open at the provider; the shopper can pay. */
export const paymentOpened = defineEvent(
  'payment.opened',
  1,
  z.object({ ...ofPayment, provider: ProviderName, captureMode: CaptureMode }),
);

/** A card was declined or a confirmation failed; the payment stays open for another try. */
export const paymentAttemptFailed = defineEvent('payment.attempt_failed', 1, z.object({ ...ofPayment, code: z.string() }));

/** The shopper has paid and the money takes a while; it may still fail. */
export const paymentProcessing = defineEvent('payment.processing', 1, z.object(ofPayment));

/** The money is promised until `expiresAt` and waits to be captured. */
export const paymentAuthorized = defineEvent(
  'payment.authorized',
  1,
  z.object({ ...ofPayment, authorizedMinor: AmountMinor, expiresAt: Instant }),
);

/** Staff want authorized money to be taken. */
export const paymentCaptureRequested = defineEvent(
  'payment.capture_requested',
  1,
  z.object({ ...ofPayment, captureMinor: AmountMinor }),
);

/** Money was taken; `capturedMinor` is all of it so far. */
export const paymentCaptured = defineEvent('payment.captured', 1, z.object({ ...ofPayment, capturedMinor: AmountMinor }));

/** The payment is wanted to end without money taken. */
export const paymentCancelRequested = defineEvent('payment.cancel_requested', 1, z.object({ ...ofPayment, reason: z.string() }));

/** The payment ended and no money was taken: canceled by the shop, or expired at the provider. */
export const paymentCanceled = defineEvent('payment.canceled', 1, z.object(ofPayment));

/** The provider says that the payment is over and no money comes. */
export const paymentFailed = defineEvent('payment.failed', 1, z.object({ ...ofPayment, code: z.string() }));

/** Money is to go back. */
export const paymentRefundRequested = defineEvent('payment.refund_requested', 1, z.object({ ...ofRefund, reason: z.string() }));

/** Money went back; `refundedMinor` is all of it so far. */
export const paymentRefunded = defineEvent('payment.refunded', 1, z.object({ ...ofRefund, refundedMinor: AmountMinor }));

/** Money could not be sent back; people have to look. */
export const paymentRefundFailed = defineEvent('payment.refund_failed', 1, z.object({ ...ofRefund, code: z.string() }));

/** The provider spoke of another amount, currency or payment than was opened; nothing was counted and people have to look. */
export const paymentMismatch = defineEvent(
  'payment.mismatch',
  1,
  z.object({
    ...ofPayment,
    seenMinor: z.number(),
    seenCapturedMinor: z.number(),
    seenCurrency: z.string(),
    seenRef: z.string(),
  }),
);

/** The order's new owner is the payment's as well. */
export const paymentReassigned = defineEvent('payment.reassigned', 1, z.object({ ...ofPayment, fromCustomerId: Uid }));
