import { expect } from 'chai';
import type { CloudEvent } from '../../../contracts/event.ts';
import type { StockView } from '../../../contracts/inventory/views.ts';
import { orderPlaced } from '../../../contracts/orders/events.ts';
import { type BackOffice, openBackOffice } from '../../support/cost/back-office.ts';
import { holding } from '../../support/cost/holding.ts';
import { messagePublished } from '../../support/platform/cloud-event.ts';
import { sweepNow } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';

const SERVICES = {
  inventory: {
    http: ['inventoryApi'],
    consumers: { orders: 'inventoryOnOrders', clock: 'inventoryOnClock' },
  },
};
const SKUS = ['CUP', 'POT', 'SPOON'];

describe('what stock costs', () => {
  const { hold, missed } = holding('stock');
  let office: BackOffice;

  before(async function () {
    this.timeout(120_000);
    office = await openBackOffice(projectIdOf(import.meta.url), SERVICES);
  });
  after(() => office.stop());

  const move = (kind: string, body: object, key = kind) =>
    office.call(`/v1/stock/CUP/${kind}`, { method: 'POST', key, body: { locationId: 'main', ...body } });
  const look = async (path: string) => (await office.call(path)).cost;

  it('is that of the SKU, its shards, the movement and the event, for whatever staff say', async () => {
    hold('location made', (await office.call('/v1/locations', { method: 'POST', body: { id: 'main', name: 'Main' } })).cost);
    const lines = SKUS.map((sku) => ({ sku, locationId: 'main', counted: 20, lowStockThreshold: 3 }));
    hold('stock of 3 new SKUs set', (await office.call('/v1/stock', { method: 'PUT', key: 'first', body: { lines } })).cost);
    hold('units received', (await move('receive', { quantity: 5 })).cost);
    hold('the same receipt again', (await move('receive', { quantity: 5 })).cost);
    hold('units adjusted', (await move('adjust', { quantity: -1, reason: 'damage' })).cost);
    hold('units counted', (await move('count', { counted: 22 })).cost);
    const { body } = await office.call<StockView>('/v1/stock/CUP');
    const policy = { kind: 'backorder', limit: 10 };
    const how = { headers: { 'if-match': `"${body.version}"` }, body: { policy } };
    hold('policy of a SKU changed', (await office.call('/v1/stock/CUP', { method: 'PATCH', ...how })).cost);
    hold('stock of a SKU looked at, 1 shard', await look('/v1/stock/CUP'));
    hold('stock split into 4 shards', (await office.call('/v1/stock/CUP/shards', { method: 'POST', body: { count: 4 } })).cost);
    hold('stock of a SKU looked at, 4 shards', await look('/v1/stock/CUP'));
  });

  it('is a read for each thing that is looked at', async () => {
    for (const filter of ['', '?availability=in_stock'])
      hold('stock listed, filtered or not, 3 SKUs', await look(`/v1/stock${filter}`));
    for (const filter of ['', '&locationId=main'])
      hold('movements of all SKUs listed, 4 of them', await look(`/v1/stock-moves?limit=4${filter}`));
    hold('movements of a SKU listed, 4 of them', await look('/v1/stock/CUP/moves'));
    await office.call('/v1/locations', { method: 'POST', body: { id: 'attic', name: 'Attic' } });
    hold('locations listed, 2 of them', await look('/v1/locations'));
    await office.db.doc('locations/attic').update({ closedAt: '2026-01-01T00:00:00.000Z' });
    hold(
      'location deleted',
      (await office.call('/v1/locations/attic', { method: 'DELETE', headers: { 'if-match': '"1"' } })).cost,
    );
  });

  it('is little more when an order leaves little', async () => {
    const left = 2;
    await office.db.doc('stock/POT/shards/0').update({ promisable: left, reserved: 20 - left });
    const event: CloudEvent = {
      specversion: '1.0',
      id: 'orders-o1-1',
      source: '/cartwright/orders',
      type: orderPlaced.type,
      subject: 'orders/o1',
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      sequence: 1,
      correlationid: 'cost-of-stock',
      actor: { kind: 'user', id: 'ada' },
      data: {
        orderId: 'o1',
        number: 'CW-1',
        customerId: 'ada',
        totalMinor: 1_000,
        currency: 'EUR',
        paymentId: 'pay_o1',
        market: 'eu',
        lines: [],
        expiresAt: new Date().toISOString(),
        draws: [{ sku: 'POT', shard: 0, locationId: 'main', quantity: 18, left }],
      },
    };
    const data = Buffer.from(JSON.stringify(event)).toString('base64');
    await messagePublished(office.platform.url('inventoryOnOrders'), office.projectId, 'orders', { data, attributes: {} });
    hold('SKU told as low, by the order that made it so', await office.bill('inventoryOnOrders', { event: event.id }));
  });

  it('is a read for each SKU and shard once a day', async () => {
    await sweepNow(office.platform, 'inventory.audit-stock');
    hold('audit of 3 SKUs with 6 shards', await office.bill('inventoryOnClock', { skus: 3, unbalanced: 0, recounted: 0 }));
  });

  it('is held for every use case that the paper has', () => expect(missed()).to.deep.equal([]));
});
