import type { Firestore } from 'firebase-admin/firestore';
import type { CloudEvent } from '../../../contracts/event.ts';
import { orderCanceled, orderExpired, orderReassigned, orderRefundDue } from '../../../contracts/orders/events.ts';
import { LedgerEntry, Payment } from '../../../contracts/payments/documents.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { draftOf } from '../../support/payments/draft-of.ts';
import { askSandbox, sandboxIdOf } from '../../support/payments/sandbox-client.ts';
import { startProvider } from '../../support/payments/start-provider.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { openDatabase } from '../../support/shop/database.ts';
import { providerAt } from '../../support/shop/provider.ts';

const TOTAL = 5_000;
const NAMES = ['PAID', 'WAITS', 'NEVER', 'MOVED'];

function eventOf(sequence: number, name: string, type: string, data: object): CloudEvent {
  const { id: paymentId, payment } = draftOf(name, TOTAL);
  const { orderId, currency, customerId } = payment;
  const ofOrder = { orderId, number: 'CW-1', customerId, paymentId, totalMinor: TOTAL, currency, draws: [] };
  return {
    specversion: '1.0',
    id: `orders-${orderId}-${sequence}`,
    source: '/cartwright/orders',
    type,
    subject: `orders/${orderId}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    sequence,
    correlationid: 'test',
    actor: { kind: 'user', id: 'ada' },
    data: { ...ofOrder, ...data },
  };
}

/** Two reasons to give the same money back, two orders that expired, one of them before its payment was opened, and one with a new owner. */
const events = [
  eventOf(3, 'PAID', orderCanceled.type, { reason: 'staff_decision', wasPaid: true }),
  eventOf(4, 'PAID', orderRefundDue.type, { amountMinor: TOTAL, reason: 'canceled' }),
  eventOf(2, 'WAITS', orderExpired.type, {}),
  eventOf(2, 'NEVER', orderExpired.type, {}),
  eventOf(2, 'MOVED', orderReassigned.type, { customerId: 'ada', fromCustomerId: 'buyer-MOVED' }),
];

/** Opens a payment at the provider and puts it where checkout and webhooks would have. */
async function putPayment(db: Firestore, providerUrl: string, name: string): Promise<void> {
  const { id, payment } = draftOf(name, TOTAL);
  if (name === 'NEVER') return void (await db.doc(`payments/${id}`).set(payment));
  const at = { returnUrl: 'https://shop.example', webhookUrl: `${providerUrl}/nobody-listens` };
  const opening = { amountMinor: TOTAL, currency: 'EUR', reference: id, ...at };
  const { payUrl } = await askSandbox<{ payUrl: string }>(providerUrl, '/payments', opening);
  const link = { provider: 'sandbox', ref: sandboxIdOf(payUrl), payUrl, captureMode: 'automatic' };
  if (name === 'PAID') await providerAt(providerUrl).pay(payUrl);
  const money = { authorizedMinor: TOTAL, capturedMinor: TOTAL, status: 'captured', capturedAt: payment.createdAt };
  const state = name === 'PAID' ? money : { status: 'open', openedAt: payment.createdAt };
  await db.doc(`payments/${id}`).set(Payment.schema.parse({ ...payment, link, ...state }));
}

async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const [provider, database] = await Promise.all([startProvider(), openDatabase(projectId)]);
  const { db } = database;
  await providerAt(provider.url).control({ holdWebhooks: true });
  for (const each of NAMES) await putPayment(db, provider.url, each);
  const close = async () => {
    await provider.stop();
    await database.close();
  };
  const consumer = { service: 'payments', target: 'paymentsOnOrders', topic: 'orders', env: provider.env };
  return consumerTrial({ projectId, ...consumer, events, snapshot: () => snapshotOf(db, provider.url), close });
}

/** What payments, their history, the books and the provider have come to. */
async function snapshotOf(db: Firestore, providerUrl: string) {
  const payments = await Promise.all(
    NAMES.map(async (name) => {
      const { id } = draftOf(name, TOTAL);
      const payment = Payment.schema.parse((await db.doc(`payments/${id}`).get()).data());
      const history = await db.collection(`payments/${id}/events`).orderBy('seq').get();
      const [there] = await providerAt(providerUrl).paymentsFor(id);
      return {
        name,
        status: payment.status,
        customerId: payment.customerId,
        refundedMinor: payment.refundedMinor,
        refunds: payment.refunds.map(({ status, amountMinor }) => ({ status, amountMinor })),
        wanted: payment.intent?.kind,
        history: history.docs.map((event) => String(event.get('type'))),
        atProvider: there && { status: there.status, refundedMinor: there.refundedMinor },
      };
    }),
  );
  const books = (await db.collection('ledger').get()).docs.map((entry) => LedgerEntry.schema.parse(entry.data()));
  return { payments, books: books.map(({ kind, accounts }) => ({ kind, accounts })) };
}

describe('payments, hearing of orders', function () {
  this.timeout(120_000);

  endsAlikeHoweverDelivered(prepare);
});
