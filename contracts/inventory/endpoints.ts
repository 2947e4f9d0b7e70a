import * as z from 'zod/mini';
import { endpoint, page } from '../endpoint.ts';
import { Country, Cursor, line, PageSize, Quantity, Sku } from '../ids.ts';
import { Availability, Location, LocationId, MAX_SHARDS, MoveReason, StockPolicy } from './documents.ts';
import { MAX_STOCK_LINES, StockLine, StockLineResult, StockMoveView, StockSummary, StockView } from './views.ts';

const ofSku = z.strictObject({ sku: Sku });
const ofLocation = z.strictObject({ locationId: LocationId });
const moved = { locationId: LocationId, note: z.optional(line(200)) };
const moveRejections = ['not_found', 'unknown_location', 'location_closed', 'idempotency_key_reused', 'contention'] as const;

export const listStock = endpoint({
  method: 'GET',
  path: '/v1/stock',
  summary: 'List SKUs with their stock as last counted, by SKU; of one availability, or whose SKU begins so, if asked',
  access: 'stock.read',
  query: z.strictObject({
    availability: z.optional(Availability),
    prefix: z.optional(Sku),
    limit: PageSize,
    cursor: z.optional(Cursor),
  }),
  response: page(StockSummary),
  rejections: [],
});

export const listAllStockMoves = endpoint({
  method: 'GET',
  path: '/v1/stock-moves',
  summary: 'Movements of all SKUs, newest first; at one location only if asked',
  access: 'stock.read',
  query: z.strictObject({ locationId: z.optional(LocationId), limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(StockMoveView),
  rejections: [],
});

export const getStock = endpoint({
  method: 'GET',
  path: '/v1/stock/{sku}',
  summary: "One SKU's stock as it is now, by location",
  access: 'stock.read',
  params: ofSku,
  response: StockView,
  rejections: ['not_found'],
});

export const setStock = endpoint({
  method: 'PUT',
  path: '/v1/stock',
  summary:
    'Set the stock of up to 200 SKUs, creating what is new; each line by itself, with a result each. A repeat changes nothing',
  access: 'stock.write',
  idempotent: true,
  body: z.strictObject({
    lines: z.array(StockLine).check(
      z.minLength(1),
      z.maxLength(MAX_STOCK_LINES),
      z.refine(
        (lines) => new Set(lines.map(({ sku, locationId }) => `${locationId}/${sku}`)).size === lines.length,
        'A SKU is set twice at one location',
      ),
    ),
  }),
  response: z.object({ results: z.array(StockLineResult) }),
  rejections: [],
});

export const changeStock = endpoint({
  method: 'PATCH',
  path: '/v1/stock/{sku}',
  summary: 'Change how a SKU is kept: what may be promised beyond stock, and from where it counts as low',
  access: 'stock.write',
  ifMatch: true,
  params: ofSku,
  body: z
    .strictObject({
      policy: z.optional(StockPolicy),
      lowStockThreshold: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    })
    .check(z.refine((body) => Object.keys(body).length > 0, 'Say what to change')),
  response: StockView,
  rejections: ['not_found', 'precondition_failed', 'contention'],
});

export const receiveStock = endpoint({
  method: 'POST',
  path: '/v1/stock/{sku}/receive',
  summary: 'Take in units that arrived; a SKU without stock so far gets its first',
  access: 'stock.write',
  idempotent: true,
  status: 201,
  params: ofSku,
  body: z.strictObject({ ...moved, quantity: Quantity, reason: z._default(MoveReason, 'delivery') }),
  response: StockMoveView,
  rejections: moveRejections,
});

export const adjustStock = endpoint({
  method: 'POST',
  path: '/v1/stock/{sku}/adjust',
  summary: 'Add or take away units for a reason (found, damaged, lost); never more than lie there unsold',
  access: 'stock.write',
  idempotent: true,
  status: 201,
  params: ofSku,
  body: z.strictObject({
    ...moved,
    quantity: z.int().check(
      z.minimum(-1_000_000),
      z.maximum(1_000_000),
      z.refine((quantity) => quantity !== 0, 'An adjustment of 0 is none'),
    ),
    reason: MoveReason,
  }),
  response: StockMoveView,
  rejections: [...moveRejections, 'not_enough_stock'],
});

export const countStock = endpoint({
  method: 'POST',
  path: '/v1/stock/{sku}/count',
  summary: 'Say how many unsold units lie at a location (reserved ones counted in); the difference is adjusted',
  access: 'stock.write',
  idempotent: true,
  status: 201,
  params: ofSku,
  body: z.strictObject({
    ...moved,
    counted: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    reason: z._default(MoveReason, 'stocktake'),
  }),
  response: StockMoveView,
  rejections: moveRejections,
});

export const shardStock = endpoint({
  method: 'POST',
  path: '/v1/stock/{sku}/shards',
  summary: `Split a SKU that many buy at once over more shards, at most ${MAX_SHARDS}; shards are never taken away`,
  access: 'stock.write',
  params: ofSku,
  body: z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(MAX_SHARDS)) }),
  response: StockView,
  rejections: ['not_found', 'contention'],
});

export const listStockMoves = endpoint({
  method: 'GET',
  path: '/v1/stock/{sku}/moves',
  summary: "A SKU's movements, newest first",
  access: 'stock.read',
  params: ofSku,
  query: z.strictObject({ limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(StockMoveView),
  rejections: [],
});

const LocationView = Location.schema;
const locationFields = { name: line(80), country: z.optional(Country) };

export const listLocations = endpoint({
  method: 'GET',
  path: '/v1/locations',
  summary: 'List the places where stock lies, by id',
  access: 'stock.read',
  query: z.strictObject({ limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(LocationView),
  rejections: [],
});

export const getLocation = endpoint({
  method: 'GET',
  path: '/v1/locations/{locationId}',
  summary: 'One location',
  access: 'stock.read',
  params: ofLocation,
  response: LocationView,
  rejections: ['not_found'],
});

export const createLocation = endpoint({
  method: 'POST',
  path: '/v1/locations',
  summary: 'Add a location',
  access: 'stock.write',
  status: 201,
  body: z.strictObject({ id: LocationId, ...locationFields }),
  response: LocationView,
  rejections: ['already_exists'],
});

export const changeLocation = endpoint({
  method: 'PATCH',
  path: '/v1/locations/{locationId}',
  summary: 'Rename a location, close it or open it again',
  access: 'stock.write',
  ifMatch: true,
  params: ofLocation,
  body: z
    .strictObject({ name: z.optional(line(80)), country: z.optional(Country), closed: z.optional(z.boolean()) })
    .check(z.refine((body) => Object.keys(body).length > 0, 'Say what to change')),
  response: LocationView,
  rejections: ['not_found', 'precondition_failed'],
});

export const deleteLocation = endpoint({
  method: 'DELETE',
  path: '/v1/locations/{locationId}',
  summary: 'Forget a location that has been closed for a minute and at which no SKU was ever kept',
  access: 'stock.write',
  ifMatch: true,
  status: 204,
  params: ofLocation,
  rejections: ['not_found', 'precondition_failed', 'location_in_use'],
});
