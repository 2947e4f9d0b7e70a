import type { Firestore } from 'firebase-admin/firestore';
import { Order } from '../../../contracts/orders/documents.ts';
import { putGoods, type Goods } from '../shop/goods.ts';
import { quoteOf } from '../shop/shopper.ts';

const PLACED = '2026-01-01T10:00:00.000Z';
const sealed = { alg: 'A256GCM', key: 'buyer', iv: 'iv', ct: 'ct', tag: 'tag' } as const;

/** An order for one unit of the SKU of its name, drawn from the SKU's first shard; its id is `order-<name>`. */
export function orderOf(name: string, status: 'pending' | 'expired'): Order {
  const quote = quoteOf([{ sku: name, units: 1 }], [{ sku: name, quantity: 1 }]);
  const order = {
    status,
    number: `CW-${name}`,
    customerId: 'buyer',
    requestHash: 'hash',
    quote,
    draws: [{ sku: name, shard: 0, locationId: 'main', quantity: 1 }],
    destination: { country: 'DE' },
    contact: sealed,
    paymentId: `pay_order-${name}`,
    placedAt: PLACED,
    refundedMinor: 0,
    refundDue: false,
    version: 1,
    ...(status === 'pending' ? { expiresAt: '2099-01-01T00:00:00.000Z' } : { expiredAt: PLACED }),
  };
  return Order.schema.parse(order);
}

/** Puts orders into the database, with goods of which a pending order holds its unit and an expired one has given it back. */
export async function putOrders(db: Firestore, orders: Readonly<Record<string, Order>>, goods: readonly Goods[]): Promise<void> {
  await putGoods(db, goods);
  for (const [name, order] of Object.entries(orders)) {
    await db.doc(`orders/order-${name}`).set(order);
    if (order.status === 'pending') await db.doc(`stock/${name}/shards/0`).update({ promisable: 0, reserved: 1 });
  }
}
