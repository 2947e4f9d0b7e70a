import * as z from 'zod/mini';
import { ActorRef } from '../actor.ts';
import { Currency } from '../currency.ts';
import { defineDocument } from '../document.ts';
import { Id, Instant, Uid } from '../ids.ts';
import { AmountMinor, SignedAmountMinor } from '../money.ts';

/** The payment providers there are adapters for; `sandbox` moves no money and exists in demo projects alone. */
export const ProviderName = z.enum(['sandbox']);
export type ProviderName = z.infer<typeof ProviderName>;

/** Whether money is taken when the shopper pays, or only promised then and captured by the shop later. */
export const CaptureMode = z.enum(['automatic', 'manual']);
export type CaptureMode = z.infer<typeof CaptureMode>;

/** The payment at its provider: the provider's own id of it, and the page where the shopper pays. */
export const ProviderLink = z.object({
  provider: ProviderName,
  ref: z.string(),
  payUrl: z.string(),
  captureMode: CaptureMode,
});
export type ProviderLink = z.infer<typeof ProviderLink>;

/** Money on its way back: `requested` until the provider says how it ended; `ref` is the provider's own id of it. */
export const Refund = z.object({
  id: Id,
  amountMinor: AmountMinor,
  reason: z.string(),
  status: z.enum(['requested', 'succeeded', 'failed']),
  requestedAt: Instant,
  requestedBy: ActorRef,
  ref: z.optional(z.string()),
  endedAt: z.optional(Instant),
  failureCode: z.optional(z.string()),
});
export type Refund = z.infer<typeof Refund>;

/** How many refunds staff may make of one payment; what must go back by itself is not counted out. */
export const MAX_REFUNDS = 100;

/** What the shop wants of the provider and does not know to be done yet; written before the provider is asked. */
export const PaymentIntent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('capture'), amountMinor: AmountMinor, at: Instant }),
  z.object({ kind: z.literal('cancel'), at: Instant }),
]);
export type PaymentIntent = z.infer<typeof PaymentIntent>;

const everyPayment = {
  orderId: Id,
  customerId: Uid,
  amountMinor: AmountMinor,
  currency: Currency,
  authorizedMinor: AmountMinor,
  capturedMinor: AmountMinor,
  refundedMinor: AmountMinor,
  refunds: z.array(Refund),
  intent: z.optional(PaymentIntent),
  /** The provider's own time of the newest news of it: older news can add money, never turn the status. */
  newsAt: z.optional(Instant),
  /** The provider spoke of another amount, currency or payment; people have to look. */
  mismatch: z.boolean(),
  createdAt: Instant,
  /** When to ask the provider next; absent when nothing is under way. */
  checkAt: z.optional(Instant),
  version: z.int().check(z.minimum(1)),
};

const linked = { link: ProviderLink };

/** The document `payments/{id}`, a union by status; amounts are minor units of `currency`. How much went back is told by the amounts, not the status. */
export const Payment = defineDocument(
  'payments',
  1,
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('created'), ...everyPayment }),
    z.object({ status: z.literal('open'), ...everyPayment, ...linked, openedAt: Instant }),
    z.object({ status: z.literal('processing'), ...everyPayment, ...linked, processingAt: Instant }),
    z.object({ status: z.literal('authorized'), ...everyPayment, ...linked, authorizedAt: Instant, authorizedUntil: Instant }),
    z.object({ status: z.literal('captured'), ...everyPayment, ...linked, capturedAt: Instant }),
    z.object({ status: z.literal('canceled'), ...everyPayment, link: z.optional(ProviderLink), canceledAt: Instant }),
    z.object({ status: z.literal('failed'), ...everyPayment, ...linked, failedAt: Instant, failureCode: z.string() }),
  ]),
);
export type Payment = z.infer<typeof Payment.schema>;
/** Every status a payment can have. */
export type PaymentStatus = Payment['status'];

/** The states of a payment, for filters and the transition table. */
export const PaymentStatus = z.enum(['created', 'open', 'processing', 'authorized', 'captured', 'canceled', 'failed']);

/**
 * One piece of news from a provider, as it was taken: its id is `<provider>:<the provider's event id>`, written in the commit that it caused, so it counts once.
 * `stale` changed nothing because more was known already; `purgeAt` lets Firestore's TTL remove it.
 */
export const ProviderEventEntry = defineDocument(
  'providerEvents',
  1,
  z.object({
    provider: ProviderName,
    eventId: z.string(),
    type: z.string(),
    paymentId: Id,
    occurredAt: Instant,
    receivedAt: Instant,
    outcome: z.enum(['applied', 'stale', 'mismatch']),
    purgeAt: z.unknown(),
  }),
);

/** The accounts that money moves between: what the provider owes the shop, what was sold, what was given back. */
export const LedgerAccounts = z
  .object({ provider: SignedAmountMinor, sales: SignedAmountMinor, refunds: SignedAmountMinor })
  .check(
    z.refine(
      ({ provider, sales, refunds }) => provider + sales + refunds === 0,
      'The two sides of an entry are equal: its sum is 0',
    ),
  );
export type LedgerAccounts = z.infer<typeof LedgerAccounts>;

/** One movement of money in the books, a balanced double entry: debits are positive, credits negative. Its id follows from the movement; it is never changed. */
export const LedgerEntry = defineDocument(
  'ledger',
  1,
  z.object({
    kind: z.enum(['capture', 'refund']),
    paymentId: Id,
    orderId: Id,
    provider: ProviderName,
    currency: Currency,
    accounts: LedgerAccounts,
    at: Instant,
  }),
);
export type LedgerEntry = z.infer<typeof LedgerEntry.schema>;
