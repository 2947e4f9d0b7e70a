import { refOf } from '../../contracts/actor.ts';
import * as endpoints from '../../contracts/inventory/endpoints.ts';
import { orderCanceled, orderExpired, orderPlaced } from '../../contracts/orders/events.ts';
import { authenticate } from '../kit/auth/authenticate.ts';
import { systemClock } from '../kit/clock.ts';
import { on, type Subscription } from '../kit/events/consume.ts';
import { firestore } from '../kit/firebase.ts';
import { createApi } from '../kit/http/create-api.ts';
import { type Route, route } from '../kit/http/route.ts';
import { derivedId } from '../kit/ids.ts';
import { log } from '../kit/logger.ts';
import { isDemoProject } from '../kit/params.ts';
import { adjustStock } from './commands/adjust-stock.ts';
import { changeLocation } from './commands/change-location.ts';
import { changeStock } from './commands/change-stock.ts';
import { countStock } from './commands/count-stock.ts';
import { createLocation } from './commands/create-location.ts';
import { deleteLocation } from './commands/delete-location.ts';
import { receiveStock } from './commands/receive-stock.ts';
import { setStock } from './commands/set-stock.ts';
import { splitStock } from './commands/split-stock.ts';
import { moveViewOf, viewOf } from './domain/view.ts';
import { onOrderPlaced } from './events/on-order-placed.ts';
import { onUnitsReturned } from './events/on-units-returned.ts';
import type { Ports } from './ports.ts';
import { getLocation } from './queries/get-location.ts';
import { getStock } from './queries/get-stock.ts';
import { listAllMoves } from './queries/list-all-moves.ts';
import { listLocations } from './queries/list-locations.ts';
import { listMoves } from './queries/list-moves.ts';
import { listStock } from './queries/list-stock.ts';
import { auditStock } from './schedules/audit-stock.ts';
import { locationStore } from './store/location-store.ts';
import { stockStore } from './store/stock-store.ts';

const ports: Ports = {
  stock: stockStore(firestore),
  locations: locationStore(firestore),
  clock: systemClock,
  derivedId,
  alarm: log.error,
};

/** The HTTP API of inventory. */
export function api() {
  return createApi({
    service: 'inventory',
    authenticate,
    clock: systemClock,
    demo: isDemoProject(),
    routes: [...stockRoutes(), ...moveRoutes(), ...locationRoutes()],
  });
}

/** What inventory does with the events of orders. */
export function onOrders(): readonly Subscription[] {
  const returned = onUnitsReturned(ports);
  return [on(orderPlaced, onOrderPlaced(ports)), on(orderExpired, returned), on(orderCanceled, returned)];
}

/** The daily audit of all stock, a hundred SKUs at a time. */
export function audit() {
  return auditStock(ports);
}

function stockRoutes(): Route[] {
  return [
    route(endpoints.listStock, async ({ query }) => ({ body: await listStock(ports)(query) })),
    route(endpoints.getStock, async ({ params }) => ({ body: await getStock(ports)(params.sku) })),
    route(endpoints.setStock, async ({ body, actor, idempotencyKey }) => ({
      body: { results: await setStock(ports)({ ...body, idempotencyKey, by: refOf(actor) }) },
    })),
    route(endpoints.changeStock, async ({ params, body, actor, ifMatch }) => {
      const state = await changeStock(ports)({ sku: params.sku, settings: body, version: ifMatch, by: refOf(actor) });
      return { body: viewOf(state) };
    }),
    route(endpoints.shardStock, async ({ params, body, actor }) => {
      return { body: viewOf(await splitStock(ports)({ ...params, ...body, by: refOf(actor) })) };
    }),
  ];
}

function moveRoutes(): Route[] {
  return [
    route(endpoints.receiveStock, async ({ params, body, actor, idempotencyKey }) => {
      return { body: moveViewOf(await receiveStock(ports)({ ...params, ...body, idempotencyKey, by: refOf(actor) })) };
    }),
    route(endpoints.adjustStock, async ({ params, body, actor, idempotencyKey }) => {
      return { body: moveViewOf(await adjustStock(ports)({ ...params, ...body, idempotencyKey, by: refOf(actor) })) };
    }),
    route(endpoints.countStock, async ({ params, body, actor, idempotencyKey }) => {
      return { body: moveViewOf(await countStock(ports)({ ...params, ...body, idempotencyKey, by: refOf(actor) })) };
    }),
    route(endpoints.listAllStockMoves, async ({ query }) => ({ body: await listAllMoves(ports)(query) })),
    route(endpoints.listStockMoves, async ({ params, query }) => ({ body: await listMoves(ports)(params.sku, query) })),
  ];
}

function locationRoutes(): Route[] {
  return [
    route(endpoints.listLocations, async ({ query }) => ({ body: await listLocations(ports)(query) })),
    route(endpoints.getLocation, async ({ params }) => {
      const location = await getLocation(ports)(params.locationId);
      return { body: location, etag: location.version };
    }),
    route(endpoints.createLocation, async ({ body }) => {
      const location = await createLocation(ports)(body);
      return { body: location, etag: location.version, headers: { location: `/v1/locations/${location.id}` } };
    }),
    route(endpoints.changeLocation, async ({ params, body, ifMatch }) => {
      const location = await changeLocation(ports)({ id: params.locationId, change: body, version: ifMatch });
      return { body: location, etag: location.version };
    }),
    route(endpoints.deleteLocation, async ({ params, ifMatch }) => {
      await deleteLocation(ports)({ id: params.locationId, version: ifMatch });
      return {};
    }),
  ];
}
