import { holds, type Actor } from '../../../contracts/actor.ts';
import type { InputOf, OutputOf } from '../../../contracts/endpoint.ts';
import type { listOrders as endpoint } from '../../../contracts/orders/endpoints.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports, StoredOrder } from '../ports.ts';

type Query = InputOf<typeof endpoint>['query'];

/** Orders, newest first, a page at a time: the caller's own, or with `scope=all` and the permission orders.read everybody's. Refuses `forbidden`. */
export const listOrders =
  (ports: Ports) =>
  async (query: Query, actor: Actor): Promise<OutputOf<typeof endpoint>> => {
    const all = query.scope === 'all' || actor.kind === 'apiKey';
    if (all && !holds(actor, 'orders.read')) {
      throw new Rejection('forbidden', 'This needs the permission "orders.read". Leave out scope=all to see your own orders.');
    }
    const { status, from, to, limit, cursor } = query;
    const number = query.number?.toUpperCase();
    const customerId = all ? query.customerId : actor.id;
    const { items, ...next } = await ports.orders.list({ customerId, status, number, from, to, limit, cursor });
    return { items: items.map(summaryOf), ...next };
  };

function summaryOf({ id, order }: StoredOrder) {
  return {
    id,
    number: order.number,
    status: order.status,
    customerId: order.customerId,
    itemCount: order.quote.lines.reduce((count, { quantity }) => count + quantity, 0),
    totalMinor: order.quote.totalMinor,
    currency: order.quote.currency,
    placedAt: order.placedAt,
  };
}
