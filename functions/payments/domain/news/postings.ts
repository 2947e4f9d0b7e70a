import type { Instant } from '../../../../contracts/ids.ts';
import type { LedgerAccounts, Payment, ProviderLink } from '../../../../contracts/payments/documents.ts';
import type { Posting } from '../decision.ts';

type Movement = { readonly paymentId: string; readonly payment: Payment; readonly link: ProviderLink; readonly at: Instant };

/** Money was taken, up to `capturedMinor` in all: the provider owes it to the shop. The total is part of the id, so no news of it counts twice. */
export function capturePosting(movement: Movement, capturedMinor: number): Posting {
  const amountMinor = capturedMinor - movement.payment.capturedMinor;
  return posting(movement, 'capture', `captured.${capturedMinor}`, { provider: amountMinor, sales: -amountMinor, refunds: 0 });
}

/** Money went back: the provider owes that much less. */
export function refundPosting(movement: Movement, refund: { readonly id: string; readonly amountMinor: number }): Posting {
  const { id, amountMinor } = refund;
  return posting(movement, 'refund', `refunded.${id}`, { provider: -amountMinor, sales: 0, refunds: amountMinor });
}

function posting(
  { paymentId, payment, link, at }: Movement,
  kind: 'capture' | 'refund',
  what: string,
  accounts: LedgerAccounts,
): Posting {
  const { orderId, currency } = payment;
  return { id: `${paymentId}.${what}`, entry: { kind, paymentId, orderId, provider: link.provider, currency, accounts, at } };
}
