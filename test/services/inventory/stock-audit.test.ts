import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { putStock } from '../../support/inventory/put-stock.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);
const units = (promisable: number) => ({ promisable, reserved: 0, sold: 0 });

describe('the daily audit of stock', () => {
  let project: { db: Firestore; close(): Promise<void> };
  let served: ServedFunction;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryAudit', projectId });
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  it('tells anew what an event missed, and raises an alarm for what does not balance', async () => {
    const rest = Array.from({ length: 101 }, (_, n) => `REST-${String(n).padStart(3, '0')}`);
    for (const sku of rest) await putStock(project.db, { sku, shards: [units(50), units(50)] });
    await putStock(project.db, { sku: 'MISSED', shards: [units(0)] });
    await putStock(project.db, { sku: 'BROKEN', shards: [units(50)] });
    await project.db.doc('stock/BROKEN/shards/0').update({ received: 51 });

    const answer = await fetch(served.url, { method: 'POST' });

    expect(answer.status).to.equal(200);
    expect((await project.db.doc('stock/MISSED').get()).get('availability')).to.equal('out');
    expect((await project.db.doc('stock/BROKEN/shards/0').get()).data()).to.include({ received: 51, promisable: 50 });
    const lines = served
      .logs()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ severity }) => severity === 'ERROR').map(({ message, sku }) => [message, sku])).to.deep.equal([
      ['stock does not balance', 'BROKEN'],
    ]);
    expect(lines.find(({ message }) => message === 'sweep done')).to.include({ skus: 103, unbalanced: 1, recounted: 1 });
  });
});
