import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { SearchResult } from '../../../contracts/catalog/published/search.ts';
import { made, marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { eventually } from '../../support/eventually.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { clientOf, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);
const OLD = '0'.repeat(24);

describe('a shop that was upgraded', function () {
  this.timeout(60_000);
  let project: Project;
  let api: ServedFunction;

  before(async () => {
    project = await emptyProject(projectId);
    api = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    const staff = await staffOf(api.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    await publishProduct(staff, 'espresso');
    made(await staff('POST', '/v1/releases'));
  });

  after(async () => {
    await api.stop();
    await project.close();
  });

  /** Makes the present release one of a version whose search file this one cannot search. */
  async function makeOld(): Promise<void> {
    const current = project.db.doc('releases/current');
    const file = await project.db.doc(`releases/${String((await current.get()).get('manifest.search'))}`).get();
    const { words: _words, ...rest } = JSON.parse(gunzipSync(file.get('gzip') as Buffer).toString()) as Record<string, unknown>;
    await project.db.doc(`releases/${OLD}`).set({ ...file.data(), gzip: gzipSync(JSON.stringify(rest)) });
    await current.update({ recipe: 1, 'manifest.release': OLD, 'manifest.search': OLD });
  }

  it('says that its search is not ready, until the next tick has made it anew', async () => {
    await makeOld();
    const search = () => fetch(`${api.url}/v1/search?market=eu&q=espresso`);

    const refused = await eventually('the old release is seen', async () => {
      const answer = await search();
      expect(answer.status).to.not.equal(200);
      return answer;
    });
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([503, '15']);
    expect(await refused.json()).to.include({ code: 'not_ready' });

    const sweep = await serveFunction({ service: 'catalog', target: 'catalogOnClock', projectId, signature: 'cloudevent' });
    await bringTick(sweep.url, projectId, { only: 'catalog.publish-forgotten' });
    await sweep.stop();

    await eventually('the new release is seen', async () => {
      const { hits } = made(await clientOf(api.url)<SearchResult>('GET', '/v1/search?market=eu&q=espresso'));
      expect(hits.map(({ slug }) => slug)).to.deep.equal(['espresso']);
    });
  });
});
