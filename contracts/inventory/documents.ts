import * as z from 'zod/mini';
import { ActorRef } from '../actor.ts';
import { defineDocument } from '../document.ts';
import { Country, Instant, line, Sku } from '../ids.ts';

/** The id of a location, chosen by staff, such as `main` or `store-berlin`. */
export const LocationId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'A location id has lower-case letters, digits and "-", and at most 32 characters'));
export type LocationId = z.infer<typeof LocationId>;

/** The most shards a SKU's stock is split into. */
export const MAX_SHARDS = 32;

/** The most shards it may have when it lies at many locations, each of which needs one. */
export const MAX_LAYOUT = 64;

/** How many units more than there are may be promised. */
const Limit = z.int().check(z.minimum(1), z.maximum(1_000_000));

/**
 * What may be promised beyond what is there: nothing; up to `limit` units that come later; up to `limit` units of something that comes first
 * on `availableAt`; or anything (a download never runs out).
 */
export const StockPolicy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deny') }),
  z.strictObject({ kind: z.literal('backorder'), limit: Limit }),
  z.strictObject({ kind: z.literal('preorder'), limit: Limit, availableAt: Instant }),
  z.strictObject({ kind: z.literal('unlimited') }),
]);
export type StockPolicy = z.infer<typeof StockPolicy>;

/** What shoppers are told of a SKU's stock; never a number. */
export const Availability = z.enum(['in_stock', 'low', 'backorder', 'preorder', 'out']);
export type Availability = z.infer<typeof Availability>;

/** The document `locations/{id}`: a place where stock lies. A closed one takes no more stock; what lies there is sold off. */
export const Location = defineDocument(
  'locations',
  1,
  z.object({
    id: LocationId,
    name: line(80),
    country: z.optional(Country),
    closedAt: z.optional(Instant),
    version: z.int().check(z.minimum(1)),
  }),
);
export type Location = z.infer<typeof Location.schema>;

/** Units of a SKU: promisable can still be promised (below zero: promised beyond what is there), reserved are promised to unpaid orders, sold to paid ones. */
export const StockTotals = z.object({ promisable: z.int(), reserved: z.int(), sold: z.int() });
export type StockTotals = z.infer<typeof StockTotals>;

/** The document `stock/{sku}`: how a SKU's stock is kept. `layout[n]` is the location of shard n; `totals` are as of `countedAt`, the shards are the truth. */
export const Stock = defineDocument(
  'stock',
  1,
  z.object({
    sku: Sku,
    policy: StockPolicy,
    lowStockThreshold: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    layout: z.array(LocationId).check(z.minLength(1), z.maxLength(MAX_LAYOUT)),
    availability: Availability,
    totals: StockTotals,
    countedAt: Instant,
    version: z.int().check(z.minimum(1)),
  }),
);
export type Stock = z.infer<typeof Stock.schema>;

/**
 * The document `stock/{sku}/shards/{n}`: a part of a SKU's units at one location. At every instant received + adjusted + moved = promisable + reserved + sold;
 * `moved` came from other shards and sums to zero over a SKU. `oversell` is its share of what the policy lets promise beyond, so that promisable + oversell can be sold.
 */
export const StockShard = defineDocument(
  'stock/{sku}/shards',
  1,
  z.object({
    sku: Sku,
    n: z.int().check(z.minimum(0), z.maximum(MAX_LAYOUT - 1)),
    locationId: LocationId,
    ...StockTotals.shape,
    received: z.int(),
    adjusted: z.int(),
    moved: z.int(),
    oversell: z.int().check(z.minimum(0)),
    policy: StockPolicy,
    layout: z.array(LocationId).check(z.minLength(1), z.maxLength(MAX_LAYOUT)),
  }),
);
export type StockShard = z.infer<typeof StockShard.schema>;

/** Why units came, went or were corrected. */
export const MoveReason = z.enum([
  'initial',
  'delivery',
  'return',
  'damage',
  'loss',
  'found',
  'correction',
  'stocktake',
  'import',
]);
export type MoveReason = z.infer<typeof MoveReason>;

/** The document `stockMoves/{id}`: one receipt, adjustment or count. Its id follows from the Idempotency-Key, so that a repeat finds it. */
export const StockMove = defineDocument(
  'stockMoves',
  1,
  z.object({
    id: z.string(),
    sku: Sku,
    locationId: LocationId,
    kind: z.enum(['receive', 'adjust', 'count']),
    reason: MoveReason,
    note: z.optional(line(200)),
    /** Units added, or taken away when negative. */
    quantity: z.int(),
    /** What can be promised of the SKU after it. */
    promisableAfter: z.int(),
    at: Instant,
    by: ActorRef,
    requestHash: z.string(),
  }),
);
export type StockMove = z.infer<typeof StockMove.schema>;
