import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { Payment, ProviderLink } from '../../../contracts/payments/documents.ts';
import { paymentCreated, paymentOpened } from '../../../contracts/payments/events.ts';
import { withCheckAt } from './check-at.ts';
import { decided, identityOf, type Decision } from './decision.ts';
import { factsOf } from './facts.ts';

/** What a payment is for. */
export type Draft = {
  readonly orderId: string;
  readonly customerId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly now: Instant;
};

/** A new payment that no provider knows of yet. */
export function draft(paymentId: string, { orderId, customerId, amountMinor, currency, now }: Draft): Decision {
  const payment: Payment = {
    status: 'created',
    orderId,
    customerId,
    amountMinor,
    currency,
    authorizedMinor: 0,
    capturedMinor: 0,
    refundedMinor: 0,
    refunds: [],
    mismatch: false,
    createdAt: now,
    version: 1,
  };
  return decided(withCheckAt(payment, now), newEvent(paymentCreated, identityOf(paymentId, payment)));
}

/** The provider has opened it. Undefined when that is known already, or something else became of it meanwhile. */
export function noteOpened(paymentId: string, payment: Payment, link: ProviderLink, now: Instant): Decision | undefined {
  if (payment.status !== 'created') return undefined;
  const open: Payment = { ...factsOf(payment), status: 'open', link, openedAt: now };
  const { provider, captureMode } = link;
  return decided(withCheckAt(open, now), newEvent(paymentOpened, { ...identityOf(paymentId, open), provider, captureMode }));
}
