import type { StockShard } from '../../../contracts/inventory/documents.ts';
import { sellable } from './shard.ts';

/** What drawn units become: reserved until the order is paid or ends, or sold at once. */
export type DrawAs = 'reserved' | 'sold';

/** Units taken from one shard, and the shard as it is afterwards. */
export type Taken = { readonly shard: StockShard; readonly quantity: number };

/**
 * Takes units from shards: all from one where that can be, else from as few as can be, a single location's before several. All or nothing:
 * undefined when the shards together have too little.
 */
export function takeUnits(shards: readonly StockShard[], quantity: number, as: DrawAs): Taken[] | undefined {
  if (available(shards) < quantity) return undefined;
  const byPlace = new Map<string, number>();
  for (const shard of shards) byPlace.set(shard.locationId, (byPlace.get(shard.locationId) ?? 0) + sellable(shard));
  const here = (shard: StockShard) => byPlace.get(shard.locationId) ?? 0;
  const inOrder = shards.toSorted(
    (a, b) => here(b) - here(a) || a.locationId.localeCompare(b.locationId) || sellable(b) - sellable(a),
  );
  const single = shards.find((shard) => sellable(shard) >= quantity);
  const taken: Taken[] = [];
  let missing = quantity;
  for (const shard of single ? [single] : inOrder) {
    const part = Math.min(missing, sellable(shard));
    if (part === 0) continue;
    taken.push({ quantity: part, shard: { ...shard, promisable: shard.promisable - part, [as]: shard[as] + part } });
    missing -= part;
  }
  return taken;
}

/** Units that shards can promise together. */
export function available(shards: readonly StockShard[]): number {
  return shards.reduce((total, shard) => total + sellable(shard), 0);
}

/** How drawn units change their shard once the order is paid, ends unpaid, or is canceled after it was paid; blind increments, whatever the shard is by then. */
export const AFTERWARDS = {
  settle: { from: 'reserved', to: 'sold' },
  release: { from: 'reserved', to: 'promisable' },
  restock: { from: 'sold', to: 'promisable' },
} as const;
