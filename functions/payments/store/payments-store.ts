import type { Firestore } from 'firebase-admin/firestore';
import { LedgerEntry, Payment, ProviderEventEntry } from '../../../contracts/payments/documents.ts';
import * as events from '../../../contracts/payments/events.ts';
import { later } from '../../kit/clock.ts';
import { append, catalogueOf } from '../../kit/events/append.ts';
import { collection } from '../../kit/store/collection.ts';
import { firstTime } from '../../kit/store/inbox.ts';
import { unitOfWork } from '../../kit/store/unit-of-work.ts';
import type { Work } from '../../kit/store/work.ts';
import { withCheckAt } from '../domain/check-at.ts';
import type { Decision } from '../domain/decision.ts';
import type { ProviderEvent } from '../domain/news/news.ts';
import type { Change, Payments } from '../ports.ts';
import { balanceOf, currenciesOf } from './books.ts';
import { listPayments } from './list-payments.ts';

/** The payments' collection. */
export const payments = collection(Payment);
const ledger = collection(LedgerEntry);
const providerEvents = collection(ProviderEventEntry);
const catalogue = catalogueOf(events);

/** How long it is remembered that a provider's event was taken; longer than any provider repeats itself. */
const REMEMBER_MS = 400 * 24 * 3_600_000;

/** When a payment is looked at again whose document cannot be read: often enough to remind people of it. */
const UNREADABLE_MS = 3_600_000;

/** Payments in Firestore; each change of a payment, its history and the books is one commit. */
export function paymentsStore(db: () => Promise<Firestore>): Payments {
  return {
    find: async (paymentId) => payments.parse(await payments.ref(await db(), paymentId).get()),
    list: async (filter) => listPayments(await db(), filter),
    change: async (paymentId, change) => unitOfWork(await db(), (work) => changePayment(work, paymentId, change)),
    receive: async (event, now, decide) => unitOfWork(await db(), (work) => receive(work, event, now, decide)),
    due: async (now, limit) => {
      const waiting = payments
        .all(await db())
        .where('checkAt', '<=', now)
        .orderBy('checkAt');
      const found = await waiting.limit(limit).get();
      return found.docs.map(({ id }) => id);
    },
    postpone: async (paymentId, now) => unitOfWork(await db(), (work) => postpone(work, paymentId, now)),
    balance: async (currency) => balanceOf(await db(), currency),
    currencies: async () => currenciesOf(await db()),
  };
}

async function postpone(work: Work, paymentId: string, now: string): Promise<void> {
  const ref = payments.ref(work.db, paymentId);
  const snapshot = await work.get(ref);
  const checkAt: unknown = snapshot.get('checkAt');
  if (typeof checkAt !== 'string' || checkAt > now) return;
  const { success, data: payment } = Payment.schema.safeParse(snapshot.data());
  if (success) payments.put(work, paymentId, withCheckAt(payment, now));
  else work.update(ref, { checkAt: later(now, UNREADABLE_MS) });
}

async function changePayment(work: Work, paymentId: string, change: Change): Promise<Payment | undefined> {
  const payment = await payments.read(work, paymentId);
  if (!payment) return undefined;
  if (change.once && !(await firstTime(work, change.once.consumer, change.once.eventId, change.now))) return payment;

  const decision = change.decide(payment);

  return decision ? write(work, { id: paymentId, version: payment.version }, decision, change) : payment;
}

/** Inbox, payment, history and books in one commit: the same event can count once, whoever brings it how often. */
async function receive(
  work: Work,
  event: ProviderEvent,
  now: string,
  decide: Parameters<Payments['receive']>[2],
): ReturnType<Payments['receive']> {
  const { paymentId, link, at } = event.news;
  const entryId = `${link.provider}:${event.id}`;
  const [entrySnapshot, paymentSnapshot] = await work.getAll([
    providerEvents.ref(work.db, entryId),
    payments.ref(work.db, paymentId),
  ]);
  if (entrySnapshot?.exists) return 'duplicate';
  const payment = paymentSnapshot && payments.parse(paymentSnapshot);
  if (!payment) return undefined;

  const { outcome, decision } = decide(payment);

  const by = { kind: 'provider', id: link.provider } as const;
  if (decision) write(work, { id: paymentId, version: payment.version }, decision, { now, by });
  providerEvents.create(work, entryId, {
    provider: link.provider,
    eventId: event.id,
    type: event.type,
    paymentId,
    occurredAt: at,
    receivedAt: now,
    outcome,
    purgeAt: new Date(later(now, REMEMBER_MS)),
  });
  return outcome;
}

type Target = { readonly id: string; readonly version: number };

/** Writes a decision on a payment of that version. */
function write(
  work: Work,
  { id, version: before }: Target,
  decision: Decision,
  { now, by }: Pick<Change, 'now' | 'by'>,
): Payment {
  const to = { collection: 'payments', id, version: before, at: now, by };
  const version = append(work, catalogue, to, decision.events);
  const changed = { ...decision.payment, version };
  payments.put(work, id, changed);
  for (const posting of decision.postings) ledger.create(work, posting.id, posting.entry);
  return changed;
}

/** Writes a payment that is new, in somebody's commit. */
export function createPayment(work: Work, paymentId: string, decision: Decision, { now, by }: Pick<Change, 'now' | 'by'>): void {
  payments.create(work, paymentId, decision.payment);
  append(work, catalogue, { collection: 'payments', id: paymentId, version: 0, at: now, by }, decision.events);
}
