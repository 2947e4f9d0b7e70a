import type { Firestore } from 'firebase-admin/firestore';
import { Stock, StockShard, type StockPolicy, type StockTotals } from '../../../contracts/inventory/documents.ts';

/** Stock of a SKU as a test wants it: its shards' units, all at `main`; each with `oversell` units that may be promised beyond. */
export interface WantedStock {
  readonly sku: string;
  readonly shards: readonly (StockTotals & { readonly oversell?: number })[];
  readonly policy?: StockPolicy;
  readonly lowStockThreshold?: number;
  readonly availability?: Stock['availability'];
}

/** Puts stock into the database as inventory keeps it: every shard balanced, version 1, no history. */
export async function putStock(db: Firestore, wanted: WantedStock): Promise<void> {
  const { sku, policy = { kind: 'deny' }, lowStockThreshold = 5, availability = 'in_stock' } = wanted;
  const layout = wanted.shards.map(() => 'main');
  const totals = wanted.shards.reduce((sum, units) => add(sum, units), { promisable: 0, reserved: 0, sold: 0 });
  const stock = {
    sku,
    policy,
    lowStockThreshold,
    layout,
    availability,
    totals,
    countedAt: '2026-01-01T00:00:00.000Z',
    version: 1,
  };
  const batch = db.batch();
  batch.set(db.doc(`stock/${sku}`), Stock.schema.parse(stock));
  for (const [n, { oversell = 0, ...units }] of wanted.shards.entries()) {
    const received = units.promisable + units.reserved + units.sold;
    const shard = { sku, n, locationId: 'main', ...units, received, adjusted: 0, moved: 0, oversell, policy, layout };
    batch.set(db.doc(`stock/${sku}/shards/${n}`), StockShard.schema.parse(shard));
  }
  await batch.commit();
}

function add(one: StockTotals, other: StockTotals): StockTotals {
  return { promisable: one.promisable + other.promisable, reserved: one.reserved + other.reserved, sold: one.sold + other.sold };
}
