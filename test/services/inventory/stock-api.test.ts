import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { putStock } from '../../support/inventory/put-stock.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type Client, clientOf, staffOf } from '../../support/staff/client.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';
import { unitsOf } from '../../support/shop/goods.ts';

const projectId = projectIdOf(import.meta.url);

describe('the stock API', () => {
  let project: { db: Firestore; close(): Promise<void> };
  let served: ServedFunction;
  let staff: Client;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryApi', projectId });
    staff = await staffOf(served.url, projectId, 'fulfilment');
    await staff('POST', '/v1/locations', { body: { id: 'main', name: 'Main' } });
    await staff('POST', '/v1/locations', { body: { id: 'store', name: 'Store' } });
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const receive = (sku: string, quantity: number, idempotencyKey: string, locationId = 'main') =>
    staff('POST', `/v1/stock/${sku}/receive`, { body: { locationId, quantity }, key: idempotencyKey });
  const eventsOf = async (sku: string) => {
    const found = await project.db.collection(`stock/${sku}/events`).orderBy('seq').get();
    return found.docs.map((event) => event.get('type') as string);
  };

  it('takes in the first units of a SKU and tells what shoppers may know', async () => {
    const first = await receive('FIRST', 12, 'first-1');
    expect(first.status).to.equal(201);
    expect(first.body).to.include({ sku: 'FIRST', kind: 'receive', reason: 'delivery', quantity: 12, promisableAfter: 12 });
    const { body } = await staff('GET', '/v1/stock/FIRST');
    expect(body).to.deep.include({
      availability: 'in_stock',
      sellable: 12,
      totals: { promisable: 12, reserved: 0, sold: 0 },
      version: 1,
    });
    expect(await eventsOf('FIRST')).to.deep.equal(['stock.availability_changed.v1']);
  });

  it('does once what is asked twenty times at once with one key', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive('ONCE', 5, 'once-1')));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 20 }, () => 201));
    expect(new Set(answers.map(({ body }) => body['id'])).size).to.equal(1);
    expect(await unitsOf(project.db, 'ONCE')).to.include({ promisable: 5 });
  });

  it('is listed by the beginning of a SKU, as it is written', async () => {
    for (const sku of ['PRE-A', 'PRE-B', 'PRE-C', 'pre-d', 'PREZ']) await receive(sku, 1, `prefix-${sku}`);
    const list = async (query: string) => {
      const { body } = await staff<{ items: { sku: string }[]; nextCursor?: string }>('GET', `/v1/stock?${query}`);
      return [body.items.map(({ sku }) => sku).join(), body.nextCursor];
    };
    const [first, cursor = ''] = await list('prefix=PRE-&limit=2');
    expect(first).to.equal('PRE-A,PRE-B');
    expect(await list(`prefix=PRE-&limit=2&cursor=${cursor}`)).to.deep.equal(['PRE-C', undefined]);
    expect((await staff('GET', '/v1/stock/PRE-A/moves?cursor=nowhere')).status).to.equal(400);
    expect(await list('prefix=PRE-&availability=out')).to.deep.equal(['', undefined]);
  });

  it('refuses a key that was used for another movement', async () => {
    await receive('REUSED', 5, 'reused-1');
    const other = await receive('REUSED', 6, 'reused-1');
    expect([other.status, other.body['code']]).to.deep.equal([422, 'idempotency_key_reused']);
    expect(await unitsOf(project.db, 'REUSED')).to.include({ promisable: 5 });
  });

  it('adds up movements that come at once', async () => {
    await receive('BUSY', 1, 'busy-0');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => receive('BUSY', 1, `busy-${n + 1}`, n % 2 ? 'main' : 'store')),
    );
    expect(answers.every(({ status }) => status === 201)).to.equal(true);
    expect(await unitsOf(project.db, 'BUSY')).to.include({ promisable: 13 });
    const { body } = await staff('GET', '/v1/stock/BUSY');
    expect(body['locations']).to.deep.include({ locationId: 'store', shards: 1, promisable: 6, reserved: 0, sold: 0 });
  });

  it('takes no more away than lies there unsold, and tells how much does', async () => {
    await receive('FEW', 3, 'few-1');
    const body = { locationId: 'main', quantity: -4, reason: 'damage' };
    const refused = await staff('POST', '/v1/stock/FEW/adjust', { body, key: 'few-2' });
    expect([refused.status, refused.body['code'], refused.body['details']]).to.deep.equal([
      409,
      'not_enough_stock',
      { locationId: 'main', lying: 3 },
    ]);
    const done = await staff('POST', '/v1/stock/FEW/adjust', { body: { ...body, quantity: -3 }, key: 'few-3' });
    expect(done.body).to.include({ quantity: -3, promisableAfter: 0, reason: 'damage' });
    expect(await eventsOf('FEW')).to.deep.equal([
      'stock.availability_changed.v1',
      'stock.low.v1',
      'stock.availability_changed.v1',
      'stock.out.v1',
    ]);
  });

  it('counts reserved units as lying on the shelf', async () => {
    await putStock(project.db, { sku: 'COUNTED', shards: [{ promisable: 6, reserved: 4, sold: 2 }] });
    const { body } = await staff('POST', '/v1/stock/COUNTED/count', {
      body: { locationId: 'main', counted: 9 },
      key: 'counted-1',
    });
    expect(body).to.include({ kind: 'count', reason: 'stocktake', quantity: -1, promisableAfter: 5 });
    expect(await unitsOf(project.db, 'COUNTED')).to.deep.equal({ promisable: 5, reserved: 4, sold: 2 });
  });

  it('knows no stock that was never received', async () => {
    for (const [method, path, body] of [
      ['GET', '/v1/stock/NEVER', undefined],
      ['POST', '/v1/stock/NEVER/shards', { count: 2 }],
      ['POST', '/v1/stock/NEVER/count', { locationId: 'main', counted: 1 }],
    ] as const) {
      const answer = await staff(method, path, { body, key: 'never' });
      expect([path, answer.status, answer.body['code']]).to.deep.equal([path, 404, 'not_found']);
    }
  });

  it('splits by hand and spreads the units; never back', async () => {
    await receive('SPLIT', 10, 'split-1');
    const four = await staff('POST', '/v1/stock/SPLIT/shards', { body: { count: 4 } });
    expect(four.body).to.deep.include({ shards: 4, sellable: 10, totals: { promisable: 10, reserved: 0, sold: 0 } });
    const shards = await project.db.collection('stock/SPLIT/shards').get();
    expect(shards.docs.map((shard) => shard.get('promisable') as number)).to.deep.equal([3, 3, 2, 2]);
    expect((await staff('POST', '/v1/stock/SPLIT/shards', { body: { count: 2 } })).body).to.include({ shards: 4 });
    expect(await unitsOf(project.db, 'SPLIT')).to.include({ promisable: 10 });
    expect((await staff('POST', '/v1/stock/SPLIT/shards', { body: { count: 33 } })).status).to.equal(400);
  });

  it('changes how a SKU is kept only as it was seen', async () => {
    await receive('KEPT', 3, 'kept-1');
    const seen = await staff('GET', '/v1/stock/KEPT');
    const policy = { kind: 'preorder', limit: 7, availableAt: '2027-03-01T00:00:00.000Z' };
    const changed = await staff('PATCH', '/v1/stock/KEPT', {
      body: { policy, lowStockThreshold: 1 },
      version: Number(seen.body['version']),
    });
    expect(changed.status).to.equal(200);
    expect(changed.body).to.deep.include({ policy, sellable: 10, availability: 'in_stock', lowStockThreshold: 1 });
    expect(
      (await staff('PATCH', '/v1/stock/KEPT', { body: { lowStockThreshold: 2 }, version: Number(seen.body['version']) })).body[
        'code'
      ],
    ).to.equal('precondition_failed');
    expect((await staff('PATCH', '/v1/stock/KEPT', { body: { lowStockThreshold: 2 } })).status).to.equal(428);
    expect((await staff('GET', '/v1/stock/KEPT')).body['version']).to.equal(changed.body['version']);
  });

  it('lists movements newest first, a page at a time', async () => {
    for (let n = 1; n <= 3; n += 1) await receive('MOVED', n, `moved-${n}`);
    const first = await staff('GET', '/v1/stock/MOVED/moves?limit=2');
    const second = await staff('GET', `/v1/stock/MOVED/moves?limit=2&cursor=${String(first.body['nextCursor'])}`);
    const quantities = [...(first.body['items'] as { quantity: number }[]), ...(second.body['items'] as { quantity: number }[])];
    expect(quantities.map(({ quantity }) => quantity)).to.deep.equal([3, 2, 1]);
    expect(second.body).not.to.have.property('nextCursor');
  });

  it('lets in whoever holds the permission, and nobody else', async () => {
    const reader = await staffOf(served.url, projectId, 'catalog');
    expect((await reader('GET', '/v1/stock')).status).to.equal(200);
    expect((await reader('PUT', '/v1/stock', { body: { lines: [] }, key: 'no' })).status).to.equal(403);
    expect((await clientOf(served.url)('GET', '/v1/stock')).status).to.equal(401);
  });

  it('costs no more than it must', async () => {
    await receive('COST', 10, 'cost-1');
    expect((await receive('COST', 5, 'cost-2')).cost).to.equal('reads=4;writes=3;deletes=0');
    expect((await staff('GET', '/v1/stock/COST')).cost).to.equal('reads=2;writes=0;deletes=0');
  });
});
