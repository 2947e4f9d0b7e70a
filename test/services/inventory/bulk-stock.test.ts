import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';
import { unitsOf } from '../../support/shop/goods.ts';

const projectId = projectIdOf(import.meta.url);

describe('setting stock in bulk', () => {
  let project: { db: Firestore; close(): Promise<void> };
  let served: ServedFunction;
  let staff: Client;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryApi', projectId });
    staff = await staffOf(served.url, projectId, 'fulfilment');
    await staff('POST', '/v1/locations', { body: { id: 'main', name: 'Main' } });
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const line = (sku: string, counted: number, more: object = {}) => ({ sku, locationId: 'main', counted, ...more });
  const movesOf = async () => (await project.db.collection('stockMoves').count().get()).data().count;

  it('sets 200 SKUs in one call, and a repeat changes nothing', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => line(`BULK-${n}`, n));
    const first = await staff('PUT', '/v1/stock', { body: { lines }, key: 'bulk-1' });
    expect(first.status).to.equal(200);
    const results = first.body['results'] as { sku: string; status: string; totals: { promisable: number } }[];
    expect(results.map(({ sku, status, totals }) => [sku, status, totals.promisable])).to.deep.equal(
      lines.map(({ sku, counted }) => [sku, 'set', counted]),
    );
    const again = await staff('PUT', '/v1/stock', { body: { lines }, key: 'bulk-1' });
    expect(again.body).to.deep.equal(first.body);
    expect(again.cost).to.match(/^reads=\d+;writes=0;/);
    expect(await movesOf()).to.equal(200);
  });

  it('refuses more than 200 lines, and a SKU set twice at one location', async () => {
    const lines = Array.from({ length: 201 }, (_, n) => line(`MANY-${n}`, n));
    expect((await staff('PUT', '/v1/stock', { body: { lines }, key: 'bulk-2' })).status).to.equal(400);
    expect(
      (await staff('PUT', '/v1/stock', { body: { lines: [line('TWICE', 1), line('TWICE', 2)] }, key: 'bulk-3' })).status,
    ).to.equal(400);
  });

  it('says why a line cannot be set, and sets the others', async () => {
    const lines = [line('GOOD', 1), { ...line('LOST', 1), locationId: 'nowhere' }];
    const { body } = await staff('PUT', '/v1/stock', { body: { lines }, key: 'bulk-4' });
    expect(body['results']).to.deep.equal([
      { sku: 'GOOD', status: 'set', totals: { promisable: 1, reserved: 0, sold: 0 } },
      { sku: 'LOST', status: 'failed', code: 'unknown_location', detail: 'There is no location "nowhere".' },
    ]);
  });

  it('refuses a line whose key came with another count', async () => {
    await staff('PUT', '/v1/stock', { body: { lines: [line('COUNTED', 4)] }, key: 'bulk-5' });
    const { body } = await staff('PUT', '/v1/stock', { body: { lines: [line('COUNTED', 5)] }, key: 'bulk-5' });
    expect(body['results']).to.have.nested.property('[0].code', 'idempotency_key_reused');
    expect(await unitsOf(project.db, 'COUNTED')).to.include({ promisable: 4 });
  });

  it('sets how a SKU is kept beside its count, in one commit', async () => {
    await staff('PUT', '/v1/stock', { body: { lines: [line('KEPT', 4)] }, key: 'bulk-6' });
    const policy = { kind: 'backorder', limit: 6 };
    await staff('PUT', '/v1/stock', { body: { lines: [line('KEPT', 0, { policy, lowStockThreshold: 2 })] }, key: 'bulk-7' });
    const { body } = await staff('GET', '/v1/stock/KEPT');
    expect(body).to.deep.include({ policy, lowStockThreshold: 2, availability: 'backorder', sellable: 6 });
    const events = await project.db.collection('stock/KEPT/events').orderBy('seq').get();
    expect(events.docs.map((event) => event.get('type') as string)).to.deep.equal([
      'stock.availability_changed.v1',
      'stock.low.v1',
      'stock.configured.v1',
      'stock.availability_changed.v1',
      'stock.out.v1',
    ]);
    expect(events.docs.at(-1)?.get('seq')).to.equal(body['version']);
  });

  it('is listed by SKU and by availability, a page at a time', async () => {
    const skus: string[] = [];
    let cursor: string | undefined;
    do {
      const more = cursor === undefined ? '' : `&cursor=${cursor}`;
      const { body } = await staff('GET', `/v1/stock?availability=low&limit=2${more}`);
      skus.push(...(body['items'] as { sku: string }[]).map(({ sku }) => sku));
      cursor = body['nextCursor'] as string | undefined;
    } while (cursor !== undefined);
    expect(skus).to.deep.equal(['BULK-1', 'BULK-2', 'BULK-3', 'BULK-4', 'BULK-5', 'COUNTED', 'GOOD']);
  });
});
