import type { StockShard } from '../../../../../contracts/inventory/documents.ts';
import type { StockView } from '../../../../../contracts/inventory/views.ts';

type Shard = Pick<StockShard, 'locationId' | 'promisable' | 'reserved' | 'sold' | 'oversell' | 'policy'>;

/** A SKU's units, summed over its shards. Where the policy is unlimited, `sellable` is not bound by what is there. */
export function sumShards(shards: readonly Shard[]): Pick<StockView, 'totals' | 'sellable' | 'locations' | 'shards'> {
  const sum = (some: readonly Shard[]) => ({
    promisable: some.reduce((units, { promisable }) => units + promisable, 0),
    reserved: some.reduce((units, { reserved }) => units + reserved, 0),
    sold: some.reduce((units, { sold }) => units + sold, 0),
  });
  const byLocation = Map.groupBy(shards, ({ locationId }) => locationId);
  return {
    totals: sum(shards),
    sellable: shards.reduce((units, { promisable, oversell }) => units + Math.max(0, promisable + oversell), 0),
    locations: [...byLocation].map(([locationId, some]) => ({ locationId, shards: some.length, ...sum(some) })),
    shards: shards.length,
  };
}
