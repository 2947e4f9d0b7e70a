import * as z from 'zod/mini';
import { defineEvent } from '../event.ts';
import { Instant, Sku } from '../ids.ts';
import { Availability, StockPolicy } from './documents.ts';

const ofSku = { sku: Sku, promisable: z.int() };

/** How a SKU's stock is kept was set or changed: its policy, its threshold, its number of shards. */
export const stockConfigured = defineEvent(
  'stock.configured',
  1,
  z.object({ sku: Sku, policy: StockPolicy, lowStockThreshold: z.int(), shards: z.int() }),
);

/** What shoppers are told of a SKU changed; `before` is absent for a new one. The published catalogue follows. */
export const stockAvailabilityChanged = defineEvent(
  'stock.availability_changed',
  1,
  z.object({
    sku: Sku,
    availability: Availability,
    before: z.optional(Availability),
    /** When a preordered SKU can be had. */
    availableAt: z.optional(Instant),
  }),
);

/** No more than `lowStockThreshold` units can be promised. */
export const stockLow = defineEvent('stock.low', 1, z.object({ ...ofSku, lowStockThreshold: z.int() }));

/** Nothing that is there can be promised any more. */
export const stockOut = defineEvent('stock.out', 1, z.object(ofSku));

/** After having been out, there is something to promise again. */
export const stockBack = defineEvent('stock.back', 1, z.object(ofSku));
