import type { StockShard } from '../../../contracts/inventory/documents.ts';
import { LostRace } from '../../kit/store/lost-race.ts';
import type { Work } from '../../kit/store/work.ts';
import { available } from '../domain/draw.ts';
import { sellable } from '../domain/shard.ts';
import { shardRef, shardsOf } from './documents.ts';
import { noteReading } from './heat.ts';

/** So many units of a SKU that are wanted; each SKU once. */
export type Demand = { readonly sku: string; readonly quantity: number };

/** A line of a demand with the shards that were read for it; none when the SKU has no stock. */
export type ReadLine = Demand & { readonly shards: readonly StockShard[] };

/** How many shards a SKU had when this instance last looked; a guess that is too low only means less choice. */
const shardCounts = new Map<string, number>();
const MOST_REMEMBERED = 10_000;

function remember(sku: string, count: number): void {
  if (shardCounts.size >= MOST_REMEMBERED) shardCounts.clear();
  shardCounts.set(sku, count);
}

/** Reads one shard of each SKU at random in one round trip, and all others, in a second, of those SKUs whose first one is short. */
export async function readShards(work: Work, demand: readonly Demand[], random: () => number): Promise<ReadLine[]> {
  const picked = await readPicked(work, demand, random);
  const others = picked.map(({ quantity, shards: [shard] }) => {
    if (!shard || sellable(shard) >= quantity) return [];
    return shard.layout.map((_, n) => n).filter((n) => n !== shard.n);
  });
  const refs = picked.flatMap(({ sku }, index) => (others[index] ?? []).map((n) => shardRef(work.db, sku, n)));
  if (refs.length > 0) await work.getAll(refs);
  return Promise.all(
    picked.map(async (line, index) => {
      // They are remembered by the unit of work: this asks Firestore nothing.
      const found = await Promise.all((others[index] ?? []).map((n) => shardsOf(line.sku).read(work, String(n))));
      return { ...line, shards: [...line.shards, ...found.flatMap((shard) => shard ?? [])] };
    }),
  );
}

async function readPicked(work: Work, demand: readonly Demand[], random: () => number): Promise<ReadLine[]> {
  const numbers = demand.map(({ sku }) => Math.floor(random() * (shardCounts.get(sku) ?? 1)));
  const refs = demand.map(({ sku }, index) => shardRef(work.db, sku, numbers[index] ?? 0));
  const snapshots = refs.length > 0 ? await work.getAll(refs) : [];
  return demand.map((line, index) => {
    const snapshot = snapshots[index];
    const shard = snapshot && shardsOf(line.sku).parse(snapshot);
    remember(line.sku, shard?.layout.length ?? 1);
    if (!shard && numbers[index] !== 0) throw new LostRace(`${line.sku} has fewer shards than this instance remembered`);
    if (shard) noteReading(work, line.sku, snapshot);
    return { ...line, shards: shard ? [shard] : [] };
  });
}

/**
 * What is left of the SKUs that fell short. One shard was read before the others, and units may have moved between them meanwhile: a "no" is said
 * only after all shards were seen at one instant; when there is enough after all, the race was lost. A single shard is such an instant by itself.
 */
export async function confirmShort(work: Work, short: readonly ReadLine[]): Promise<Map<string, number>> {
  const left = new Map(short.map(({ sku, shards }) => [sku, available(shards)]));
  const several = short.filter(({ shards }) => shards.length > 1);
  const refs = several.flatMap(({ sku, shards }) => shards.map(({ n }) => shardRef(work.db, sku, n)));
  if (refs.length === 0) return left;
  const seen = await work.db.getAll(...refs);
  for (const { sku, quantity } of several) {
    const collection = shardsOf(sku);
    const { path } = collection.all(work.db);
    const units = available(
      seen.filter(({ ref }) => ref.parent.path === path).flatMap((snapshot) => collection.parse(snapshot) ?? []),
    );
    if (units >= quantity) throw new LostRace(`Units of ${sku} moved between its shards`);
    left.set(sku, units);
  }
  return left;
}
