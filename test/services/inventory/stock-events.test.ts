import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import type { CloudEvent } from '../../../contracts/event.ts';
import { orderExpired, orderPlaced } from '../../../contracts/orders/events.ts';
import type { Draw } from '../../../contracts/orders/documents.ts';
import { Stock } from '../../../contracts/inventory/documents.ts';
import { putStock } from '../../support/inventory/put-stock.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { messagePublished } from '../../support/platform/cloud-event.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';
import { unitsOf } from '../../support/shop/goods.ts';

const projectId = projectIdOf(import.meta.url);
const ofOrder = {
  orderId: 'order1',
  number: 'CW-1',
  customerId: 'ada',
  paymentId: 'pay_order1',
  totalMinor: 1000,
  currency: 'EUR',
};

describe('inventory, when it hears of orders', () => {
  let project: { db: Firestore; close(): Promise<void> };
  let served: ServedFunction;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryOnOrders', signature: 'cloudevent', projectId });
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const draw = (sku: string, left: number) => ({ sku, shard: 0, locationId: 'main', quantity: 1, left });
  const tell = async (type: string, data: object) => {
    const event: CloudEvent = {
      specversion: '1.0',
      id: `orders-order1-${type}`,
      source: '/cartwright/orders',
      type,
      subject: 'orders/order1',
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      sequence: 1,
      correlationid: 'test',
      actor: { kind: 'user', id: 'ada' },
      data: { ...data },
    };
    await messagePublished(served.url, projectId, 'orders', {
      data: Buffer.from(JSON.stringify(event)).toString('base64'),
      attributes: {},
    });
  };
  const placed = (...draws: (Draw & { left: number })[]) =>
    tell(orderPlaced.type, { ...ofOrder, market: 'eu', lines: [], draws, expiresAt: '2026-12-01T00:00:00.000Z' });
  const expired = (...draws: Draw[]) => tell(orderExpired.type, { ...ofOrder, draws });
  const stockOf = async (sku: string) => Stock.schema.parse((await project.db.doc(`stock/${sku}`).get()).data());
  const eventsOf = async (sku: string) => {
    const found = await project.db.collection(`stock/${sku}/events`).orderBy('seq').get();
    return found.docs.map((event) => (event.get('type') as string).replace(/^stock[.](.+)[.]v1$/, '$1'));
  };

  it('tells a SKU as low, however often and late it hears', async () => {
    await putStock(project.db, { sku: 'LOW', shards: [{ promisable: 4, reserved: 6, sold: 0 }] });
    await Promise.all(Array.from({ length: 5 }, () => placed(draw('LOW', 4))));
    await placed(draw('LOW', 5));
    expect((await stockOf('LOW')).availability).to.equal('low');
    expect(await eventsOf('LOW')).to.deep.equal(['availability_changed', 'low']);
  });

  it('reads the shards and not the event: an old one says nothing of what is there now', async () => {
    await putStock(project.db, { sku: 'FULL', shards: [{ promisable: 90, reserved: 0, sold: 0 }] });
    await placed(draw('FULL', 0));
    expect(await stockOf('FULL')).to.deep.include({ availability: 'in_stock', version: 1 });
  });

  it('tells a SKU as out, and as back when an order gave it back', async () => {
    await putStock(project.db, { sku: 'LAST', shards: [{ promisable: 0, reserved: 1, sold: 0 }], availability: 'low' });
    await placed(draw('LAST', 0));
    expect((await stockOf('LAST')).availability).to.equal('out');
    await project.db.doc('stock/LAST/shards/0').update({ promisable: 1, reserved: 0 });
    await Promise.all([expired(draw('LAST', 0)), expired(draw('LAST', 0))]);
    expect(await eventsOf('LAST')).to.include.members(['out', 'back', 'low']);
    expect((await stockOf('LAST')).availability).to.equal('low');
  });

  it('gives a shard that ran dry units of its neighbours', async () => {
    const dry = { promisable: 0, reserved: 5, sold: 0 };
    await putStock(project.db, { sku: 'DRY', shards: [dry, { ...dry, promisable: 9 }, { ...dry, promisable: 9 }] });
    await placed(draw('DRY', 0));
    const shards = await project.db.collection('stock/DRY/shards').get();
    expect(shards.docs.map((shard) => shard.get('promisable') as number)).to.deep.equal([6, 6, 6]);
    expect(await unitsOf(project.db, 'DRY')).to.deep.equal({ promisable: 18, reserved: 15, sold: 0 });
  });

  it('does not mind SKUs that it knows nothing of', async () => {
    await placed(draw('NEVER', 0));
    expect((await project.db.doc('stock/NEVER').get()).exists).to.equal(false);
  });
});
