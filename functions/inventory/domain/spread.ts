import { MAX_SHARDS, type StockShard } from '../../../contracts/inventory/documents.ts';
import { allocate } from '../../../pricing/allocate.ts';
import { emptyShard, sellable, shareOversell } from './shard.ts';

/** Spreads what each location can promise evenly over its shards, and the policy's limit over all; reserved and sold units stay where orders drew them. */
export function spread(shards: readonly StockShard[]): StockShard[] {
  const [first] = shards;
  if (!first) return [];
  const spreadOut = shards.map((shard) => ({ ...shard }));
  for (const locationId of new Set(first.layout)) {
    const here = spreadOut.filter((shard) => shard.locationId === locationId);
    const total = here.reduce((sum, shard) => sum + shard.promisable, 0);
    const parts = allocate(
      total,
      here.map(() => 1),
    );
    for (const [index, shard] of here.entries()) {
      const part = parts[index] ?? 0;
      shard.moved += part - shard.promisable;
      shard.promisable = part;
    }
  }
  return shareOversell(spreadOut, first.policy);
}

/** Gives stock more shards, each new one at the location that its elder has, and spreads the units over all; never fewer than there are. */
export function split(shards: readonly StockShard[], count: number): StockShard[] {
  const [first] = shards;
  if (!first || count <= shards.length) return [...shards];
  const layout = Array.from({ length: count }, (_, n) => first.layout[n % first.layout.length] ?? first.locationId);
  return spread(relaid(shards, layout, first));
}

/** Makes room for a location that the stock has no shard at yet. */
export function withLocation(shards: readonly StockShard[], locationId: string): StockShard[] {
  const [first] = shards;
  if (!first || first.layout.includes(locationId)) return [...shards];
  return relaid(shards, [...first.layout, locationId], first);
}

/** Units that a shard must have for a further split to help: with fewer, buyers would have to ask many shards instead of waiting for one. */
const WORTH_A_SHARD = 8;

/** How many shards contended stock gets: twice as many, up to the most, while each has enough to sell; else as many as it has. */
export function relief(shards: readonly StockShard[]): number {
  const count = Math.min(MAX_SHARDS, shards.length * 2);
  const units = shards.reduce((sum, shard) => sum + sellable(shard), 0);
  return units >= count * WORTH_A_SHARD ? Math.max(count, shards.length) : shards.length;
}

/** Tells whether a shard has run dry at a location that still has units to promise: then spreading saves the next buyers from asking every shard. */
export function isUneven(shards: readonly StockShard[]): boolean {
  return shards.some((shard) => {
    const here = shards.filter((other) => other.locationId === shard.locationId);
    const total = here.reduce((sum, other) => sum + sellable(other), 0);
    return sellable(shard) === 0 && total >= 2 * here.length;
  });
}

function relaid(shards: readonly StockShard[], layout: readonly string[], like: StockShard): StockShard[] {
  return layout.map((_, n) => {
    const shard = shards[n];
    return shard ? { ...shard, layout: [...layout] } : emptyShard(like.sku, n, layout, like.policy);
  });
}
