import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { generatedCsv, inParts } from '../../support/catalog/generated-csv.ts';
import { bring, finish, reportsOf, runTask } from '../../support/catalog/importing.ts';
import { made, marketBody } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('an import that is interrupted', function () {
  this.timeout(120_000);
  let served: ServedFunction;
  let task: ServedFunction;
  let staff: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  const serve = (target: string, env: Record<string, string> = {}, signature: 'http' | 'cloudevent' = 'http') =>
    serveFunction({ service: 'catalog', target, projectId, env, signature });

  before(async () => {
    ({ db, close } = await emptyProject(projectId));
    [served, task] = await Promise.all([serve('catalogApi'), serve('catalogImport')]);
    staff = await staffOf(served.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
  });

  after(async () => {
    await Promise.all([served.stop(), task.stop()]);
    await close();
  });

  /** Every product, variant, event and report is there once, and the counts say so. */
  const expectWhole = async (name: string, products: number, done: ImportView) => {
    const rows = products * 10;
    expect(done).to.deep.include({
      status: 'done',
      rows,
      products,
      counts: { created: rows, updated: 0, unchanged: 0, rejected: 0 },
    });
    const found = await db.collection('products').where('slug', '>=', `${name}-`).where('slug', '<', `${name}.`).get();
    expect(found.docs.map((one) => [Number(one.get('version')), Number(one.get('variantCount'))])).to.deep.equal(
      Array.from({ length: products }, () => [1, 10]),
    );
    const events = await Promise.all(found.docs.map((document) => document.ref.collection('events').count().get()));
    expect(events.map((one) => one.data().count)).to.deep.equal(Array.from({ length: products }, () => 1));
    const variants = await db.collection('variants').where('slug', '>=', `${name}-`).where('slug', '<', `${name}.`).count().get();
    expect(variants.data().count).to.equal(rows);
    expect((await reportsOf(staff, done.id, 'created')).map(({ sku }) => sku)).to.have.length(rows);
  };

  it('by a crash at any step goes on where it stopped, repeating and skipping nothing', async () => {
    for (let step = 1; step <= 12; step += 1) {
      const name = `crash${step}`;
      const id = await bring(staff, { format: 'csv', parts: [generatedCsv(name, 3)] });
      const doomed = await serve('catalogImport', { CARTWRIGHT_CRASH_AT: String(step) });
      await runTask(doomed, id).catch(() => undefined);
      expect(doomed.logs(), `step ${step}`).to.include('crashed on purpose');
      await doomed.stop();
      await expectWhole(name, 3, await finish(staff, task, id));
    }
  });

  it('by tasks that come several times at once writes all the same', async () => {
    const id = await bring(staff, { format: 'csv', parts: inParts(generatedCsv('crowd', 12), 5_000) });
    const statuses = await Promise.all(Array.from({ length: 5 }, () => runTask(task, id)));
    expect(new Set(statuses)).to.deep.equal(new Set([204]));
    await expectWhole('crowd', 12, await finish(staff, task, id));
  });

  it('by a task that never comes is taken up by the sweeper', async () => {
    const id = await bring(staff, { format: 'csv', parts: [generatedCsv('forgotten', 2)] });
    const sweeper = await serve('catalogOnClock', {}, 'cloudevent');
    const sweep = () => bringTick(sweeper.url, projectId, { only: 'catalog.resume-imports' });
    await sweep();
    expect(made(await staff<ImportView>('GET', `/v1/imports/${id}`)).status, 'the task may still come').to.equal('reading');
    await db.doc(`imports/${id}`).update({ movedAt: '2026-01-01T00:00:00.000Z' });
    await sweep();
    await sweeper.stop();
    await expectWhole('forgotten', 2, made(await staff<ImportView>('GET', `/v1/imports/${id}`)));
  });

  it('or not: 2,000 variants take bounded time', async () => {
    const parts = inParts(generatedCsv('many', 200), 60_000);
    const started = performance.now();
    const id = await bring(staff, { format: 'csv', parts });
    const done = await finish(staff, task, id);
    expect(performance.now() - started).to.be.below(90_000);
    await expectWhole('many', 200, done);
  });
});
