import type { Stock, StockPolicy, StockShard } from '../../../contracts/inventory/documents.ts';
import { stockConfigured } from '../../../contracts/inventory/events.ts';
import { newEvent } from '../../../contracts/event.ts';
import { availabilityEvents, availabilityOf } from './availability.ts';
import { emptyShard, shareOversell, totalsOf } from './shard.ts';
import { relief, split, spread } from './spread.ts';

/** A SKU's stock whole: how it is kept, and its shards in order. */
export type StockState = { readonly stock: Stock; readonly shards: readonly StockShard[] };

/** A fact to be written into a SKU's history with the change that made it. */
export type StockEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What is to be written: the stock as it shall be and its facts. The version is counted by the store, one for each fact. */
export type StockDecision = { readonly state: StockState; readonly events: readonly StockEvent[] };

/** How a SKU is kept, as far as staff may say. */
export type StockSettings = { readonly policy?: StockPolicy | undefined; readonly lowStockThreshold?: number | undefined };

const DEFAULT_THRESHOLD = 5;

/** Stock of a SKU that had none: one empty shard at a location, to be decided on; its version is 0 until it is written. */
export function newStock(sku: string, locationId: string, settings: StockSettings, now: string): StockState {
  const { policy = { kind: 'deny' as const }, lowStockThreshold = DEFAULT_THRESHOLD } = settings;
  const layout = [locationId];
  const totals = { promisable: 0, reserved: 0, sold: 0 };
  const stock: Stock = { sku, policy, lowStockThreshold, layout, availability: 'out', totals, countedAt: now, version: 0 };
  return { stock, shards: shareOversell([emptyShard(sku, 0, layout, policy)], policy) };
}

/** Counts shards anew: the stock with its totals and availability as they are now, and the facts that follow. */
export function counted({ stock }: StockState, shards: readonly StockShard[], now: string): StockDecision {
  const totals = totalsOf(shards);
  const availability = availabilityOf(stock.policy, totals.promisable, stock.lowStockThreshold);
  const after: Stock = { ...stock, totals, availability, countedAt: now, layout: [...(shards[0]?.layout ?? stock.layout)] };
  return {
    state: { stock: after, shards },
    events: availabilityEvents(stock.version === 0 ? undefined : stock.availability, after),
  };
}

/** Keeps stock by other settings, not counted anew yet; undefined when that is how it is kept already. */
export function kept(state: StockState, settings: StockSettings): StockState | undefined {
  const { policy = state.stock.policy, lowStockThreshold = state.stock.lowStockThreshold } = settings;
  const same =
    JSON.stringify(policy) === JSON.stringify(state.stock.policy) && lowStockThreshold === state.stock.lowStockThreshold;
  if (same) return undefined;
  return { stock: { ...state.stock, policy, lowStockThreshold }, shards: spread(shareOversell(state.shards, policy)) };
}

/** Keeps stock by other settings from now on; undefined when that is how it is kept already. */
export function configured(state: StockState, settings: StockSettings, now: string): StockDecision | undefined {
  const after = kept(state, settings);
  return after && toldAs(counted(after, after.shards, now));
}

/** Gives stock more shards; undefined when it has as many already. */
export function sharded(state: StockState, count: number, now: string): StockDecision | undefined {
  if (count <= state.shards.length) return undefined;
  return toldAs(counted(state, split(state.shards, count), now));
}

/** Gives stock that many buy at once more shards; undefined when that would not help. */
export function relieved(state: StockState, now: string): StockDecision | undefined {
  return sharded(state, relief(state.shards), now);
}

/** The decision with the fact first that stock is kept otherwise. */
export function toldAs({ state, events }: StockDecision): StockDecision {
  const { sku, policy, lowStockThreshold } = state.stock;
  return {
    state,
    events: [newEvent(stockConfigured, { sku, policy, lowStockThreshold, shards: state.shards.length }), ...events],
  };
}
