import type { Stock, StockMove } from '../../../contracts/inventory/documents.ts';
import type { StockMoveView, StockSummary, StockView } from '../../../contracts/inventory/views.ts';
import { available } from './draw.ts';
import { totalsOf } from './shard.ts';
import type { StockState } from './stock-state.ts';

/** Stock as staff see it, summed over its shards. */
export function viewOf({ stock, shards }: StockState): StockView {
  const { sku, policy, lowStockThreshold, availability, version } = stock;
  const locations = [...new Set(stock.layout)].map((locationId) => {
    const here = shards.filter((shard) => shard.locationId === locationId);
    return { locationId, shards: here.length, ...totalsOf(here) };
  });
  const sums = { totals: totalsOf(shards), sellable: available(shards), locations, shards: shards.length };
  return { sku, policy, lowStockThreshold, availability, ...sums, version };
}

/** Stock in a listing, as it was last counted. */
export function summaryOf({ sku, availability, totals, countedAt, version }: Stock): StockSummary {
  return { sku, availability, totals, countedAt, version };
}

/** A movement as staff see it. */
export function moveViewOf(move: StockMove): StockMoveView {
  const { requestHash: _requestHash, ...view } = move;
  return view;
}
