import type { Firestore } from 'firebase-admin/firestore';
import type { CloudEvent } from '../../../contracts/event.ts';
import { Order } from '../../../contracts/orders/documents.ts';
import * as payments from '../../../contracts/payments/events.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { orderOf, putOrders } from '../../support/orders/order-of.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { openDatabase } from '../../support/shop/database.ts';
import { unitsOf } from '../../support/shop/goods.ts';

const TOTAL = 1_490;
const ORDERS = {
  PAID: orderOf('PAID', 'pending'),
  FAILED: orderOf('FAILED', 'pending'),
  LATE: orderOf('LATE', 'expired'),
  GONE: orderOf('GONE', 'expired'),
  PROMISED: orderOf('PROMISED', 'pending'),
};
/** One unit of each, but of GONE: somebody else has it. */
const GOODS = Object.keys(ORDERS).map((sku) => ({ sku, units: sku === 'GONE' ? 0 : 1 }));

function eventOf(sequence: number, name: string, type: string, data: object = {}): CloudEvent {
  const ofPayment = {
    paymentId: `pay_order-${name}`,
    orderId: `order-${name}`,
    customerId: 'buyer',
    amountMinor: TOTAL,
    currency: 'EUR',
  };
  return {
    specversion: '1.0',
    id: `payments-pay_order-${name}-${sequence}`,
    source: '/cartwright/payments',
    type,
    subject: `payments/pay_order-${name}`,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    sequence,
    correlationid: 'test',
    actor: { kind: 'provider', id: 'sandbox' },
    data: { ...ofPayment, ...data },
  };
}

/** A payment that took long and was partly refunded, one that failed, late money with and without stock, and money only promised. */
const events = [
  eventOf(2, 'PAID', payments.paymentProcessing.type),
  eventOf(3, 'PAID', payments.paymentCaptured.type, { capturedMinor: TOTAL }),
  eventOf(4, 'PAID', payments.paymentRefunded.type, { refundId: 'r1', refundMinor: 500, refundedMinor: 500 }),
  eventOf(2, 'FAILED', payments.paymentFailed.type, { code: 'card_declined' }),
  eventOf(2, 'LATE', payments.paymentCaptured.type, { capturedMinor: TOTAL }),
  eventOf(2, 'GONE', payments.paymentCaptured.type, { capturedMinor: TOTAL }),
  eventOf(2, 'PROMISED', payments.paymentAuthorized.type, { authorizedMinor: TOTAL, expiresAt: '2099-02-01T00:00:00.000Z' }),
];

/** What the orders have come to, and their stock with them. */
async function snapshotOf(db: Firestore) {
  return Promise.all(
    Object.keys(ORDERS).map(async (name) => {
      const { status, refundDue, refundedMinor } = Order.schema.parse((await db.doc(`orders/order-${name}`).get()).data());
      return { name, status, refundDue, refundedMinor, units: await unitsOf(db, name) };
    }),
  );
}

async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const { db, close } = await openDatabase(projectId);
  await putOrders(db, ORDERS, GOODS);
  const consumer = { service: 'orders', target: 'ordersOnPayments', topic: 'payments' };
  return consumerTrial({ projectId, ...consumer, events, snapshot: () => snapshotOf(db), close });
}

describe('orders, told what became of payments', function () {
  this.timeout(180_000);
  endsAlikeHoweverDelivered(prepare);
});
