import type { Firestore } from 'firebase-admin/firestore';
import type { ActorRef } from '../../contracts/actor.ts';
import type { Payment, PaymentStatus } from '../../contracts/payments/documents.ts';
import { Rejection } from '../../contracts/rejection.ts';
import { systemClock } from '../kit/clock.ts';
import { log } from '../kit/logger.ts';
import type { Work } from '../kit/store/work.ts';
import { draft, noteOpened, type Draft } from './domain/draft.ts';
import { ProviderRefusal, ProviderUnavailable } from './domain/provider-failure.ts';
import type { Payments } from './ports.ts';
import { createPayment, paymentsStore } from './store/payments-store.ts';

/** Drafts the payment of an order in the order's own commit: two writes, no read. The payment id is the caller's, and taken once. */
export function draftPayment(
  work: Work,
  { paymentId, by, ...what }: Draft & { readonly paymentId: string; readonly by: ActorRef },
): void {
  createPayment(work, paymentId, draft(paymentId, what), { now: what.now, by });
}

/** Where a payment stands after it was to be opened; `payUrl` is there while it can be paid. */
export type OpenedPayment = { readonly status: PaymentStatus; readonly payUrl?: string | undefined };

/** Where the shopper comes back to and how to reach them; `drafted` is what the caller has just drafted, which saves reading it. */
export type Opening = {
  readonly returnUrl: string;
  readonly email: string;
  readonly drafted?: Amount | undefined;
};

/**
 * Opens a drafted payment at its provider; to be called after the order's commit, and again whenever the checkout is repeated: the payment id is the
 * provider's idempotency key. A provider that does not answer leaves it `created`. One read and two writes, and another read without `drafted`.
 * Throws Rejection `not_found` for an unknown payment.
 */
export async function openPayment(db: Firestore, paymentId: string, { drafted, ...how }: Opening): Promise<OpenedPayment> {
  const store = paymentsStore(() => Promise.resolve(db));
  const amount = drafted ?? (await amountToOpen(store, paymentId));
  if ('status' in amount) return amount;

  const { configuredProvider } = await import('./providers/configured.ts');
  const provider = configuredProvider();
  if (!provider) throw new Error('No payment provider is configured for this project: set PAYMENT_PROVIDER');
  try {
    const { link } = await provider.open({ paymentId, ...amount, ...how });
    const now = systemClock();
    const by = { kind: 'provider', id: link.provider } as const;
    const opened = await store.change(paymentId, { now, by, decide: (present) => noteOpened(paymentId, present, link, now) });
    if (!opened) throw gone(paymentId);
    if (opened.status === 'canceled' && !opened.link) await provider.cancel(paymentId, link.ref);
    return stateOf(opened);
  } catch (error) {
    return leftForLater(paymentId, error);
  }
}

type Amount = { readonly amountMinor: number; readonly currency: string };

/** What to open a payment for, or where it stands when it is to be opened no more. */
async function amountToOpen(store: Payments, paymentId: string): Promise<Amount | OpenedPayment> {
  const payment = await store.find(paymentId);
  if (!payment) throw gone(paymentId);
  if (payment.status !== 'created' || payment.intent) return stateOf(payment);
  const { amountMinor, currency } = payment;
  return { amountMinor, currency };
}

function gone(paymentId: string): Rejection {
  return new Rejection('not_found', `There is no payment ${paymentId}.`);
}

/** The order stands whatever the provider says: a repeat of the checkout asks again, and without one the order expires. */
function leftForLater(paymentId: string, error: unknown): OpenedPayment {
  if (!(error instanceof ProviderUnavailable) && !(error instanceof ProviderRefusal)) throw error;
  log.error('a payment could not be opened; repeating the checkout tries again', { paymentId, problem: error.message });
  return { status: 'created' };
}

function stateOf(payment: Payment): OpenedPayment {
  const { status } = payment;
  return status === 'open' && !payment.intent ? { status, payUrl: payment.link.payUrl } : { status };
}
