import type { Instant } from '../../../../contracts/ids.ts';
import type { ProviderLink } from '../../../../contracts/payments/documents.ts';

/** A refund as a provider tells of it; `refundId` is our own id, absent for one that was made at the provider itself. */
export type RefundNews = {
  readonly ref: string;
  readonly refundId?: string | undefined;
  readonly amountMinor: number;
  readonly status: 'pending' | 'succeeded' | 'failed';
};

/** A payment as a provider sees it at a moment `at` of its own clock, in our words; all amounts are totals so far. */
export type PaymentNews = {
  readonly paymentId: string;
  readonly link: ProviderLink;
  readonly status: 'open' | 'processing' | 'authorized' | 'captured' | 'canceled' | 'failed';
  readonly at: Instant;
  readonly amountMinor: number;
  readonly currency: string;
  readonly authorizedMinor: number;
  readonly authorizedUntil?: Instant | undefined;
  readonly capturedMinor: number;
  readonly refunds: readonly RefundNews[];
  readonly failureCode?: string | undefined;
};

/** A provider's webhook in our words; `attemptFailed` is the provider's code for a card that did not work. */
export type ProviderEvent = {
  readonly id: string;
  readonly type: string;
  readonly news: PaymentNews;
  readonly attemptFailed?: string | undefined;
};
