import type { Timestamp } from 'firebase-admin/firestore';
import type { StockShard } from '../../../contracts/inventory/documents.ts';
import { LostRace } from '../../kit/store/lost-race.ts';
import type { Work } from '../../kit/store/work.ts';
import { available } from '../domain/draw.ts';
import { sellable } from '../domain/shard.ts';
import { shardRef, shardsOf } from './documents.ts';
import { noteReading } from './heat.ts';

/** So many units of a SKU that are wanted; each SKU once. */
export type Demand = { readonly sku: string; readonly quantity: number };

/** A line of a demand with the shards that were read for it (none when the SKU has no stock), and whether they stood so together at one instant. */
export type ReadLine = Demand & { readonly shards: readonly StockShard[]; readonly atOneInstant: boolean };

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
  const others = picked.map(({ sku, quantity, shard }) => {
    if (!shard || sellable(shard) >= quantity) return [];
    const numbers = shard.layout.map((_, n) => n).filter((n) => n !== shard.n);
    return numbers.map((n) => shardRef(work.db, sku, n));
  });
  const wanted = others.flat();
  const snapshots = new Map(
    (wanted.length > 0 ? await work.getAll(wanted) : []).map((snapshot) => [snapshot.ref.path, snapshot]),
  );
  return picked.map(({ sku, quantity, shard, readTime }, index) => {
    const rest = (others[index] ?? []).flatMap((ref) => snapshots.get(ref.path) ?? []);
    const shards = [...(shard ? [shard] : []), ...rest.flatMap((snapshot) => shardsOf(sku).parse(snapshot) ?? [])];
    // What has not been written since the first was read stood so when the first was read.
    const atOneInstant = rest.every(({ updateTime }) => updateTime && readTime && updateTime.toMillis() < readTime.toMillis());
    return { sku, quantity, shards, atOneInstant };
  });
}

type Picked = Demand & { readonly shard?: StockShard | undefined; readonly readTime?: Timestamp | undefined };

async function readPicked(work: Work, demand: readonly Demand[], random: () => number): Promise<Picked[]> {
  const numbers = demand.map(({ sku }) => Math.floor(random() * (shardCounts.get(sku) ?? 1)));
  const refs = demand.map(({ sku }, index) => shardRef(work.db, sku, numbers[index] ?? 0));
  const snapshots = refs.length > 0 ? await work.getAll(refs) : [];
  return demand.map((line, index) => {
    const snapshot = snapshots[index];
    const shard = snapshot && shardsOf(line.sku).parse(snapshot);
    remember(line.sku, shard?.layout.length ?? 1);
    if (!shard && numbers[index] !== 0) throw new LostRace(`${line.sku} has fewer shards than this instance remembered`);
    if (shard) noteReading(work, line.sku, snapshot);
    return { ...line, shard, readTime: snapshot?.readTime };
  });
}

/**
 * What is left of the SKUs that fell short. One shard was read before the others, and units may have moved between them meanwhile: a "no" is said
 * only of shards that stood so together; otherwise all are read once more, and when there is enough after all, the race was lost.
 */
export async function confirmShort(work: Work, short: readonly ReadLine[]): Promise<Map<string, number>> {
  const left = new Map(short.map(({ sku, shards }) => [sku, available(shards)]));
  const several = short.filter(({ atOneInstant }) => !atOneInstant);
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
