import type { Cost } from '../../../tools/cost/cost.ts';
import type { Members } from '../platform/start-platform.ts';
import type { Goods } from '../shop/goods.ts';
import { startSelling, type Selling } from '../shop/selling.ts';
import { billedIn, billFor, type Billed } from './bill.ts';

/** What a sale runs through, with every timer behind it and who else hears of orders. */
const SERVICES: Readonly<Record<string, Members>> = {
  orders: {
    http: ['ordersApi', 'ordersExpire'],
    relays: { orders: 'ordersRelay' },
    consumers: { payments: 'ordersOnPayments', clock: 'ordersOnClock' },
  },
  payments: {
    http: ['paymentsApi'],
    relays: { payments: 'paymentsRelay' },
    consumers: { orders: 'paymentsOnOrders', clock: 'paymentsOnClock' },
  },
  inventory: { consumers: { orders: 'inventoryOnOrders' } },
};

/** Three SKUs in plenty, each in one shard. */
export const THREE: readonly Goods[] = ['CUP', 'POT', 'SPOON'].map((sku) => ({ sku, units: 1_000 }));

/** A cart with one unit of each of them. */
export const THREE_LINES = THREE.map(({ sku }) => ({ sku, quantity: 1 }));

/** A shop that sells, and what its functions say of their cost. */
export interface MeteredShop extends Selling {
  /** What a function said of some work, as soon as it has. */
  bill(target: string, fields: Readonly<Record<string, unknown>>): Promise<Cost>;
  /** Everything that any function has said of its cost so far. */
  bills(): Billed[];
  /** Brings a task to its function as Cloud Tasks does, perhaps as if so many minutes had passed; answers what it cost. */
  task(target: string, id: string, payload: Readonly<Record<string, string>>, minutes?: number): Promise<Cost>;
}

/** Starts a shop that sells, in a project of its own. */
export async function startMetered(projectId: string): Promise<MeteredShop> {
  const shop = await startSelling(projectId, SERVICES);
  const { platform } = shop;
  const targets = Object.values(SERVICES).flatMap(({ http = [], relays = {}, consumers = {} }) => [
    ...http,
    ...Object.values(relays),
    ...Object.values(consumers),
  ]);
  const bill: MeteredShop['bill'] = (target, fields) => billFor(() => platform.logs(target), fields);
  return {
    ...shop,
    bill,
    bills: () => targets.flatMap((target) => billedIn(platform.logs(target))),
    task: async (target, id, payload, minutes = 0) => {
      if (minutes > 0) await platform.restart(target, { CARTWRIGHT_CLOCK_AHEAD_MS: String(minutes * 60_000) });
      await bringTask(platform.url(target), id, payload);
      return bill(target, { task: id });
    },
  };
}

/** A task that is due, with a token as the Tasks emulator sends it. */
export async function bringTask(url: string, id: string, payload: Readonly<Record<string, string>> = {}): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer x.${Buffer.from('{}').toString('base64url')}.x`,
    },
    body: JSON.stringify({ data: { id, dueAt: '2026-01-01T00:00:00.000Z', payload } }),
  });
  if (!answer.ok) throw new Error(`The task ${id} was answered ${answer.status}: ${await answer.text()}`);
}
