import * as z from 'zod/mini';
import { Sku } from '../ids.ts';
import { Availability, LocationId, Stock, StockMove, StockPolicy, StockTotals } from './documents.ts';

/** The most SKUs one bulk call may set. */
export const MAX_STOCK_LINES = 200;

/** A location's stock of one SKU, summed over its shards. */
export const StockAtLocation = z.object({ locationId: LocationId, shards: z.int(), ...StockTotals.shape });

/** A SKU's stock as it is now, summed over its shards; `sellable` is what can be promised, the policy's limit included. */
export const StockView = z.object({
  sku: Sku,
  policy: StockPolicy,
  lowStockThreshold: z.int(),
  availability: Availability,
  totals: StockTotals,
  sellable: z.int(),
  locations: z.array(StockAtLocation),
  shards: z.int(),
  version: z.int(),
});
export type StockView = z.infer<typeof StockView>;

/** A SKU in a listing: its stock as it was last counted. */
export const StockSummary = z.object({
  sku: Sku,
  availability: Availability,
  totals: StockTotals,
  countedAt: Stock.schema.shape.countedAt,
  version: z.int(),
});
export type StockSummary = z.infer<typeof StockSummary>;

/** A movement as staff see it. */
export const StockMoveView = z.omit(StockMove.schema, { requestHash: true });
export type StockMoveView = z.infer<typeof StockMoveView>;

/** One SKU of a bulk call: so many unsold units lie at a location (reserved ones counted in), kept by this policy. */
export const StockLine = z.strictObject({
  sku: Sku,
  locationId: LocationId,
  counted: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  policy: z.optional(StockPolicy),
  lowStockThreshold: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
});
export type StockLine = z.infer<typeof StockLine>;

/** What became of a line of a bulk call, in the order of the lines. */
export const StockLineResult = z.discriminatedUnion('status', [
  z.object({ sku: Sku, status: z.literal('set'), totals: StockTotals }),
  z.object({ sku: Sku, status: z.literal('failed'), code: z.string(), detail: z.string() }),
]);
export type StockLineResult = z.infer<typeof StockLineResult>;
