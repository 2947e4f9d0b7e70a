import { expect } from 'chai';
import type { StockMoveView } from '../../../contracts/inventory/views.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);
type Page = { readonly items: StockMoveView[]; readonly nextCursor?: string };

describe('movements of all SKUs', function () {
  this.timeout(30_000);
  let project: Project;
  let served: ServedFunction;
  let staff: Client;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryApi', projectId });
    staff = await staffOf(served.url, projectId, 'fulfilment');
    for (const id of ['main', 'store']) await staff('POST', '/v1/locations', { body: { id, name: id } });
    for (const [n, locationId] of ['main', 'store', 'main', 'main'].entries()) {
      const body = { locationId, quantity: n + 1 };
      expect((await staff('POST', `/v1/stock/SKU-${n}/receive`, { body, key: `move-${n}` })).status).to.equal(201);
    }
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const list = async (query: string) => (await staff<Page>('GET', `/v1/stock-moves?${query}`)).body;

  it('are listed newest first, a page at a time', async () => {
    const first = await list('limit=3');
    const second = await list(`limit=3&cursor=${first.nextCursor ?? ''}`);
    const seen = [...first.items, ...second.items];
    expect(seen.map(({ sku, quantity }) => [sku, quantity])).to.deep.equal([
      ['SKU-3', 4],
      ['SKU-2', 3],
      ['SKU-1', 2],
      ['SKU-0', 1],
    ]);
    expect(second).not.to.have.property('nextCursor');
    expect(seen[0]).to.deep.include({ kind: 'receive', locationId: 'main', promisableAfter: 4 });
    expect((await staff('GET', '/v1/stock-moves?cursor=x')).status).to.equal(400);
  });

  it('are narrowed to a location', async () => {
    expect((await list('locationId=store')).items.map(({ sku }) => sku)).to.deep.equal(['SKU-1']);
    expect((await list('locationId=nowhere')).items).to.deep.equal([]);
  });
});
