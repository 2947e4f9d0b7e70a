import type { StockPolicy, StockShard, StockTotals } from '../../../contracts/inventory/documents.ts';
import { allocate } from '../../../pricing/allocate.ts';

/** How many units an unlimited SKU may be promised beyond what is there: more than anybody will ever buy, and still exact when added. */
const UNLIMITED = 1_000_000_000_000;

/** Units that a shard can still promise, its share of the policy's limit included. */
export function sellable(shard: StockShard): number {
  return Math.max(0, shard.promisable + shard.oversell);
}

/** Units of several shards together. */
export function totalsOf(shards: readonly StockTotals[]): StockTotals {
  const totals = { promisable: 0, reserved: 0, sold: 0 };
  for (const shard of shards) {
    totals.promisable += shard.promisable;
    totals.reserved += shard.reserved;
    totals.sold += shard.sold;
  }
  return totals;
}

/** The invariant of stock: what came into a shard is what is in it. */
export function balances(shard: StockShard): boolean {
  return shard.received + shard.adjusted + shard.moved === shard.promisable + shard.reserved + shard.sold;
}

/** A shard of a layout, with nothing in it yet. */
export function emptyShard(sku: string, n: number, layout: readonly string[], policy: StockPolicy): StockShard {
  const locationId = layout[n];
  if (locationId === undefined) throw new RangeError(`A layout of ${layout.length} shards has no shard ${n}`);
  const units = { promisable: 0, reserved: 0, sold: 0, received: 0, adjusted: 0, moved: 0 };
  return { sku, n, locationId, ...units, oversell: 0, policy, layout: [...layout] };
}

/**
 * Shares a policy's limit out over the shards: first to those that owe units already, the rest evenly. Then no shard is overdrawn while another can
 * still promise, and all together promise no more than the limit.
 */
export function shareOversell(shards: readonly StockShard[], policy: StockPolicy): StockShard[] {
  const limit = limitOf(policy);
  const owed = shards.map((shard) => Math.max(0, -shard.promisable));
  const owedInAll = owed.reduce((total, units) => total + units, 0);
  const evenly = allocate(
    Math.max(0, limit - owedInAll),
    shards.map(() => 1),
  );
  const shares = owedInAll > limit ? allocate(limit, owed) : owed.map((units, index) => units + (evenly[index] ?? 0));
  return shards.map((shard, index) => ({ ...shard, policy, oversell: shares[index] ?? 0 }));
}

function limitOf(policy: StockPolicy): number {
  if (policy.kind === 'deny') return 0;
  return policy.kind === 'unlimited' ? UNLIMITED : policy.limit;
}
