import type { Firestore } from 'firebase-admin/firestore';
import type { CloudEvent } from '../../../contracts/event.ts';
import { Stock } from '../../../contracts/inventory/documents.ts';
import { orderCanceled, orderExpired, orderPlaced } from '../../../contracts/orders/events.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { putStock } from '../../support/inventory/put-stock.ts';
import { projectIdOf } from '../../support/project-id.ts';

const SKUS = ['LOW', 'BACK'];
const ofOrder = { number: 'CW-1', customerId: 'ada', totalMinor: 1000, currency: 'EUR' };
const draw = (sku: string) => ({ sku, shard: 0, locationId: 'main', quantity: 1 });

function eventOf(sequence: number, orderId: string, type: string, data: object): CloudEvent {
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
    data: { ...ofOrder, orderId, paymentId: `pay_${orderId}`, ...data },
  };
}

const events = [
  eventOf(1, 'one', orderPlaced.type, {
    market: 'eu',
    lines: [],
    expiresAt: '2026-12-01T00:00:00.000Z',
    draws: SKUS.map((sku) => ({
      ...draw(sku),
      left: 3,
    })),
  }),
  eventOf(2, 'one', orderExpired.type, { draws: [draw('BACK')] }),
  eventOf(2, 'two', orderCanceled.type, { draws: [draw('LOW')], reason: 'customer_request', wasPaid: true }),
];

async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const { db, close } = await emptyProject(projectId);
  await putStock(db, { sku: 'LOW', shards: [{ promisable: 3, reserved: 1, sold: 1 }] });
  await putStock(db, {
    sku: 'BACK',
    shards: [
      { promisable: 0, reserved: 0, sold: 2 },
      { promisable: 12, reserved: 0, sold: 0 },
    ],
    availability: 'out',
  });
  const consumer = { service: 'inventory', target: 'inventoryOnOrders', topic: 'orders' };
  return consumerTrial({ projectId, ...consumer, events, snapshot: () => snapshotOf(db), close });
}

async function snapshotOf(db: Firestore) {
  const kept = await Promise.all(SKUS.map((sku) => db.doc(`stock/${sku}`).get()));
  const shards = await db.collectionGroup('shards').get();
  const history = await db.collectionGroup('events').get();
  return {
    told: kept
      .map((stock) => Stock.schema.parse(stock.data()))
      .map(({ sku, availability, version }) => ({ sku, availability, version })),
    shards: shards.docs.map((shard) => [shard.ref.path, shard.get('promisable') as number]),
    history: history.docs.map((event) => [event.ref.path, event.get('type') as string]),
  };
}

describe('inventory, hearing of orders', function () {
  this.timeout(90_000);

  endsAlikeHoweverDelivered(prepare);
});
