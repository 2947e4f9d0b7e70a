import type { CloudEvent } from '../../../contracts/event.ts';
import { customerGuestMerged } from '../../../contracts/identity/events.ts';
import { Order } from '../../../contracts/orders/documents.ts';
import { consumerTrial } from '../../support/delivery/consumer-trial.ts';
import { endsAlikeHoweverDelivered, type Trial } from '../../support/delivery/delivery.ts';
import { orderOf, putOrders } from '../../support/orders/order-of.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { openDatabase } from '../../support/shop/database.ts';
import { putCart } from '../../support/shop/shopper.ts';

const ORDERS = { ONE: orderOf('ONE', 'pending'), TWO: orderOf('TWO', 'expired') };

/** The owner of `ORDERS` and another guest turn out to be one customer. */
const events = ['buyer', 'guest'].map(
  (guestUid, index): CloudEvent => ({
    specversion: '1.0',
    id: `customers-ada-${index + 2}`,
    source: '/cartwright/identity',
    type: customerGuestMerged.type,
    subject: 'customers/ada',
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    sequence: index + 2,
    correlationid: 'test',
    actor: { kind: 'user', id: 'ada' },
    data: { guestUid, customerUid: 'ada' },
  }),
);

async function prepare(name: string): Promise<Trial<CloudEvent, unknown>> {
  const projectId = projectIdOf(import.meta.url, name);
  const { db, close } = await openDatabase(projectId);
  await putOrders(
    db,
    ORDERS,
    Object.keys(ORDERS).map((sku) => ({ sku, units: 1 })),
  );
  await putCart(db, 'buyer', [{ sku: 'ONE', quantity: 2 }]);
  await putCart(db, 'guest', [{ sku: 'TWO', quantity: 3 }]);
  await putCart(db, 'ada', [{ sku: 'ONE', quantity: 1 }]);
  const snapshot = async () => {
    const carts = await db.collection('carts').get();
    const orders = await db.collection('orders').get();
    return {
      carts: carts.docs.map((cart) => [cart.id, cart.data()]),
      owners: orders.docs
        .map((order) => Order.schema.parse(order.data()))
        .map(({ customerId, version }) => ({ customerId, version })),
    };
  };
  const consumer = { service: 'orders', target: 'ordersOnIdentity', topic: 'identity' };
  return consumerTrial({ projectId, ...consumer, events, snapshot, close });
}

describe('orders, told that a guest is a customer', function () {
  this.timeout(120_000);

  endsAlikeHoweverDelivered(prepare);
});
