import { expect } from 'chai';
import { putStock } from '../../support/inventory/put-stock.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { serveFunction, type ServedFunction } from '../../support/serve.ts';

const projectId = projectIdOf(import.meta.url);
const ROUND = 'sweepRounds/inventory.audit-stock';
const units = (promisable: number) => ({ promisable, reserved: 0, sold: 0 });

describe('the daily audit of stock', () => {
  let project: Project;
  let served: ServedFunction;

  before(async () => {
    project = await emptyProject(projectId);
    served = await serveFunction({ service: 'inventory', target: 'inventoryOnClock', signature: 'cloudevent', projectId });
    const rest = Array.from({ length: 101 }, (_, n) => `REST-${String(n).padStart(3, '0')}`);
    for (const sku of rest) await putStock(project.db, { sku, shards: [units(50), units(50)] });
  });

  after(async () => {
    await served.stop();
    await project.close();
  });

  const told = () =>
    served
      .logs()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const audits = () => told().filter(({ sweep, message }) => sweep === 'inventory.audit-stock' && message === 'sweep done');

  it('tells anew what an event missed, and raises an alarm for what does not balance or cannot be read', async () => {
    await putStock(project.db, { sku: 'MISSED', shards: [units(0)] });
    await putStock(project.db, { sku: 'BROKEN', shards: [units(50)] });
    await project.db.doc('stock/BROKEN/shards/0').update({ received: 51 });

    await putStock(project.db, { sku: 'PART-SPOILT', shards: [units(50)] });
    await project.db.doc('stock/PART-SPOILT/shards/0').update({ received: 'fifty' });
    await project.db.doc('stock/A-STRANGER').set({ said: 'nothing' });

    await bringTick(served.url, projectId, {});

    expect((await project.db.doc('stock/MISSED').get()).get('availability')).to.equal('out');
    expect((await project.db.doc('stock/BROKEN/shards/0').get()).data()).to.include({ received: 51, promisable: 50 });
    const alarms = told().filter(({ severity }) => severity === 'ERROR');
    expect(alarms.map(({ message, sku }) => [message, sku])).to.deep.equal([
      ['stock cannot be read, so it was not audited', 'A-STRANGER'],
      ['stock does not balance', 'BROKEN'],
      ['stock cannot be read, so it was not audited', 'PART-SPOILT'],
    ]);
    expect(audits()).to.have.length(1);
    expect(audits()[0]).to.include({ skus: 105, unbalanced: 1, recounted: 1 });
  });

  it('is made once a day, whatever ticks come', async () => {
    await bringTick(served.url, projectId, {});
    expect(audits()).to.have.length(1);
  });

  it('goes on where it stood when it was interrupted, and is through then', async () => {
    const { span } = (await project.db.doc(ROUND).get()).data() ?? {};
    const tomorrow = new Date(Date.parse(String(span)) + 24 * 3_600_000).toISOString();
    await project.db.doc(ROUND).set({ span: tomorrow, after: 'REST-090' });

    await bringTick(served.url, projectId, { at: tomorrow });

    expect(audits()).to.have.length(2);
    expect(audits()[1]).to.include({ skus: 10, unbalanced: 0 });
    expect((await project.db.doc(ROUND).get()).data()).to.have.keys('span', 'endedAt');
  });
});
