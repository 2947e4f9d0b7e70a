import type { EventType, Payment } from '../payment/payment.ts';
import type { PaymentView } from '../payment/view.ts';

/** Something that happened to a payment, with the payment as it was right after; `sequence` counts all events up. */
export type SandboxEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly createdAt: string;
  readonly sequence: number;
  readonly refundId: string | null;
  readonly data: PaymentView;
};

/** One try to hand an event over: the answer's status, or why there was none. */
export type DeliveryAttempt = {
  readonly at: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
};

export type Delivery = {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: EventType;
  readonly paymentId: string;
  readonly url: string;
  readonly status: 'held' | 'waiting' | 'delivered' | 'gave_up';
  readonly attempts: readonly DeliveryAttempt[];
  readonly nextAttemptAt: string | null;
};

/** What was answered to a request with an idempotency key, to be answered again. */
export type Answer = {
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
  readonly at: string;
};

export type WebhookSecret = { readonly secret: string; readonly until: string | null };

/** How the sandbox is told to behave or misbehave. */
export type Settings = {
  readonly duplicates: number;
  readonly shuffle: boolean;
  readonly delayMs: number;
  readonly holdWebhooks: boolean;
  readonly dropNextResponses: number;
  readonly failNext: { readonly status: number; readonly count: number; readonly match: string } | null;
  readonly settleAfterMs: number | null;
  /** The secret it was started with; another one at the next start replaces all that rotation made. */
  readonly configuredSecret: string;
  /** The current secret first; older ones sign along until their time is over. */
  readonly webhookSecrets: readonly WebhookSecret[];
};

/** What is written together: all of it or nothing. */
export type Change = {
  readonly payments?: readonly Payment[];
  readonly events?: readonly SandboxEvent[];
  readonly deliveries?: readonly Delivery[];
  readonly answers?: readonly Answer[];
  readonly settings?: Settings;
};
