import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { generatedCsv } from '../../support/catalog/generated-csv.ts';
import { bring, reportsOf, runTask } from '../../support/catalog/importing.ts';
import { made, marketBody } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { eventually } from '../../support/eventually.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('an import that is canceled', function () {
  this.timeout(120_000);
  let served: ServedFunction;
  let task: ServedFunction;
  let staff: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async () => {
    ({ db, close } = await emptyProject(projectId));
    const serve = (target: string) => serveFunction({ service: 'catalog', target, projectId });
    [served, task] = await Promise.all([serve('catalogApi'), serve('catalogImport')]);
    staff = await staffOf(served.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
  });

  after(async () => {
    await Promise.all([served.stop(), task.stop()]);
    await close();
  });

  const products = async () => (await db.collection('products').count().get()).data().count;
  const cancel = (id: string) => staff<ImportView>('POST', `/v1/imports/${id}/cancel`);
  const look = async (id: string) => made(await staff<ImportView>('GET', `/v1/imports/${id}`));

  it('stops after the step that runs, tells what was written, and never goes on', async () => {
    const id = await bring(staff, { format: 'csv', parts: [generatedCsv('stop', 300)] });
    const running = runTask(task, id);
    await eventually('some are written', async () => expect(await products()).to.be.greaterThan(0));

    const canceled = made(await cancel(id));
    expect(canceled.status).to.equal('failed');
    expect(canceled.problem).to.include({ code: 'canceled' });
    expect(await running).to.equal(204);

    const written = await products();
    expect(written).to.be.lessThan(300);
    const ended = await look(id);
    expect(ended.counts.created).to.equal(written * 10);
    expect(await reportsOf(staff, id, 'created')).to.have.length(written * 10);
    expect(await runTask(task, id)).to.equal(204);
    expect(await products()).to.equal(written);
    expect((await cancel(id)).body).to.deep.equal(ended);
  });

  it('is one that is under way, and no other', async () => {
    const { body } = await staff<ImportView>('POST', '/v1/imports', { key: 'waits', body: { format: 'csv' } });
    const refused = await staff('POST', `/v1/imports/${body.id}/cancel`);
    expect(refused.body).to.deep.include({ code: 'wrong_status', details: { status: 'collecting' } });
    expect((await staff('POST', '/v1/imports/nothing/cancel')).status).to.equal(404);

    const id = await bring(staff, { format: 'csv', parts: [generatedCsv('unread', 3)] });
    expect(made(await cancel(id)).status).to.equal('failed');
  });
});
