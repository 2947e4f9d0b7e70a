import type { ActorRef } from '../../contracts/actor.ts';
import type { Instant } from '../../contracts/ids.ts';
import type { Payment, PaymentStatus, ProviderName } from '../../contracts/payments/documents.ts';
import type { LedgerBalance } from '../../contracts/payments/endpoints.ts';
import type { Decision } from './domain/decision.ts';
import type { Learned } from './domain/news/learn.ts';
import type { PaymentNews, ProviderEvent } from './domain/news/news.ts';

/** How a payment changes: what is decided of it as it is; undefined changes nothing. */
export type Change = {
  readonly now: Instant;
  readonly by: ActorRef;
  /** The consumer and event that bring the change: it happens once for both. */
  readonly once?: { readonly consumer: string; readonly eventId: string };
  readonly decide: (payment: Payment) => Decision | undefined;
};

/** A payment with its id. */
export type StoredPayment = { readonly id: string; readonly payment: Payment };

/** Which payments to list, newest first. */
export type PaymentFilter = {
  readonly status?: PaymentStatus | undefined;
  readonly orderId?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A page of payments; without a cursor it was the last. */
export type PaymentPage = { readonly items: readonly StoredPayment[]; readonly nextCursor?: string };

/** The payments in the database, with their books. */
export type Payments = {
  find(paymentId: string): Promise<Payment | undefined>;
  list(filter: PaymentFilter): Promise<PaymentPage>;
  /** One atomic commit of a decision with its events and postings; answers the payment as it is then, undefined when there is none. */
  change(paymentId: string, change: Change): Promise<Payment | undefined>;
  /** One atomic commit of a provider's event and all it causes; `duplicate` when it was committed before, undefined when there is no such payment. */
  receive(
    event: ProviderEvent,
    now: Instant,
    decide: (payment: Payment) => Learned,
  ): Promise<Learned['outcome'] | 'duplicate' | undefined>;
  /** Payments whose time has come to ask their provider, a bounded number of them. */
  due(now: Instant, limit: number): Promise<readonly string[]>;
  /** Sets when a payment is asked about next, if it is due; no event. One whose document cannot be read is put off too. */
  postpone(paymentId: string, now: Instant): Promise<void>;
  balance(currency: string): Promise<LedgerBalance>;
  /** Every currency that the books know. */
  currencies(): Promise<readonly string[]>;
};

/** What is asked of a provider when a payment is opened there. */
export type Opening = {
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly returnUrl: string;
  readonly email: string;
};

/**
 * A payment provider. Each call that changes something carries a key that follows from what is asked, so that it may be repeated; each answers the
 * payment as it is afterwards. Throws ProviderRefusal for a no, ProviderUnavailable when what became of it is unknown.
 */
export type Provider = {
  readonly name: ProviderName;
  open(opening: Opening): Promise<PaymentNews>;
  retrieve(ref: string): Promise<PaymentNews | undefined>;
  /** The payment that was opened under our id, if the provider knows one. */
  find(paymentId: string): Promise<PaymentNews | undefined>;
  capture(paymentId: string, ref: string, amountMinor: number): Promise<PaymentNews>;
  cancel(paymentId: string, ref: string): Promise<PaymentNews>;
  refund(
    ref: string,
    refund: { readonly id: string; readonly amountMinor: number; readonly reason: string },
  ): Promise<PaymentNews>;
  /** Reads a webhook; throws Rejection `signature_invalid`. Undefined for news that concern no payment. */
  readWebhook(raw: string, headers: Headers, now: Instant): ProviderEvent | undefined;
};

/** What the use cases of payments need from the world. */
export type Ports = {
  readonly payments: Payments;
  /** The provider of that name, or the one that new payments go to. */
  readonly provider: (name?: string) => Provider | undefined;
  readonly clock: () => Instant;
  readonly derivedId: (...parts: readonly string[]) => string;
  /** Tells people that something needs their eyes. */
  readonly alert: (message: string, fields: Readonly<Record<string, unknown>>) => void;
};
