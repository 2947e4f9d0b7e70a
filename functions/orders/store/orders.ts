import { EventDocument } from '../../../contracts/event.ts';
import type { Order } from '../../../contracts/orders/documents.ts';
import { append } from '../../kit/events/append.ts';
import { firstTime } from '../../kit/store/inbox.ts';
import type { Work } from '../../kit/store/work.ts';
import { release, reserve, reservingWork, restock, settle } from '../../inventory/participant.ts';
import type { Decision } from '../domain/decision.ts';
import type { Change, Orders } from '../ports.ts';
import { listOrders } from './list-orders.ts';
import { openPersonal } from './personal.ts';
import { placeOrder } from './place-order.ts';
import { soldIn } from './sold-in.ts';
import type { OrdersSettings } from './settings.ts';
import { catalogue, orders } from './documents.ts';

/** Orders in Firestore; each change of an order, its stock and its history is one commit. */
export function ordersStore(settings: OrdersSettings): Orders {
  const { db, vault } = settings;
  return {
    place: (placing, rules) => placeOrder(settings, placing, rules),
    change: async (orderId, change) => reservingWork(await db(), (work) => changeOrder(work, settings, orderId, change)),
    find: async (orderId) => orders.parse(await orders.ref(await db(), orderId).get()),
    list: async (filter) => listOrders(await db(), filter),
    sold: async (currency, span) => soldIn(await db(), currency, span),
    history: async (orderId) => {
      const found = await orders
        .ref(await db(), orderId)
        .collection('events')
        .orderBy('seq')
        .get();
      return found.docs.map((snapshot) => EventDocument.parse(snapshot.data()));
    },
    overdue: async (now, limit) => {
      const waiting = orders
        .all(await db())
        .where('status', 'in', ['pending', 'authorized'])
        .where('expiresAt', '<=', now);
      const found = await waiting.orderBy('expiresAt').limit(limit).get();
      return found.docs.map(({ id }) => id);
    },
    openPersonal: async (orderId, order) => openPersonal(await db(), vault, orderId, order),
  };
}

async function changeOrder(work: Work, { random }: OrdersSettings, orderId: string, change: Change): Promise<Order | undefined> {
  const order = await orders.read(work, orderId);
  if (!order) return undefined;
  if (change.once && !(await firstTime(work, change.once.consumer, change.once.eventId, change.now))) return order;
  const wanted = change.reserve?.(order) ?? [];
  const drawn = wanted.length > 0 ? await reserve(work, wanted, { random, as: 'sold' }) : undefined;

  const decision = change.decide(order, drawn?.draws);

  if (!decision) return order;
  applyStock(work, decision);
  const version = append(
    work,
    catalogue,
    { collection: 'orders', id: orderId, version: order.version, at: change.now, by: change.by },
    decision.events,
  );
  const changed = { ...decision.order, version };
  orders.put(work, orderId, changed);
  return changed;
}

function applyStock(work: Work, { stock }: Decision): void {
  if (stock.kind === 'release') release(work, stock.draws);
  else if (stock.kind === 'settle') settle(work, stock.draws);
  else if (stock.kind === 'restock') restock(work, stock.draws);
}
