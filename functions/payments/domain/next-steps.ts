import type { Payment, ProviderLink, Refund } from '../../../contracts/payments/documents.ts';
import { linkOf } from './facts.ts';

/** Something to ask of the provider. Each may be asked twice: its key follows from what it is. */
export type Step =
  | { readonly kind: 'capture'; readonly link: ProviderLink; readonly amountMinor: number }
  | { readonly kind: 'cancel'; readonly link: ProviderLink | undefined }
  | { readonly kind: 'refund'; readonly link: ProviderLink; readonly refund: Refund };

/** What was noted and is not known to be done: the one intent, and each refund that the provider does not know of. */
export function nextSteps(payment: Payment): readonly Step[] {
  const link = linkOf(payment);
  const steps: Step[] = [];
  if (payment.intent?.kind === 'cancel') steps.push({ kind: 'cancel', link });
  if (!link) return steps;
  if (payment.intent?.kind === 'capture') steps.push({ kind: 'capture', link, amountMinor: payment.intent.amountMinor });
  for (const refund of payment.refunds) {
    if (refund.status === 'requested' && refund.ref === undefined) steps.push({ kind: 'refund', link, refund });
  }
  return steps;
}
