import { expect } from 'chai';
import { SearchFile } from '../../../contracts/catalog/published/published-files.ts';
import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';
import { readManifest, readPublished } from '../../support/catalog/published.ts';
import { marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { emptyProject, type Project } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('a release after a release', function () {
  this.timeout(60_000);
  let project: Project;
  let api: ServedFunction;
  let staff: Client;
  let first: string;

  before(async () => {
    project = await emptyProject(projectId);
    api = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(api.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    for (const slug of ['espresso', 'latte']) first = (await publishProduct(staff, slug)).id;
  });

  after(async () => {
    await api.stop();
    await project.close();
  });

  const current = () => project.db.doc('releases/current');
  async function release() {
    const { body, cost } = await staff<ReleaseView>('POST', '/v1/releases');
    return [body.changed, cost];
  }

  it('looks at what was changed in the last minute, not at everything, and at nothing when that is over', async () => {
    expect((await release())[0]).to.equal('everything');
    const readTime = String((await current().get()).get('readTime'));

    // 7 tell that something is young, 2 are young, and the release that is as good as one of this instant is marked as such.
    expect(await release()).to.deep.equal(['nothing', 'reads=10;writes=1;deletes=0']);
    const later = String((await current().get()).get('readTime'));
    expect(later > readTime).to.equal(true);

    const changed = (await project.db.doc(`products/${first}`).get()).updateTime?.toMillis() ?? 0;
    await current().update({ readTime: new Date(changed + 59_000).toISOString().replace('Z', '000000Z') });
    expect(await release()).to.deep.equal(['overtaken', 'reads=10;writes=0;deletes=0']);
    await current().update({ readTime: new Date(changed + 60_001).toISOString().replace('Z', '000000Z') });
    expect(await release()).to.deep.equal(['nothing', 'reads=7;writes=0;deletes=0']);
    await current().update({ readTime: later });
  });

  it('finds what was committed late, behind a change that says to be younger', async () => {
    const late = project.db.doc(`products/${first}`);
    const { updatedAt } = (await late.get()).data() ?? {};
    await publishProduct(staff, 'mocha');
    await release();
    const moment = new Date(Date.parse(String(updatedAt)) - 20_000).toISOString();
    await late.update({ slug: 'committed-late', updatedAt: moment });

    expect((await release())[0]).to.equal('everything');
    const pages = await serveFunction({ service: 'catalog', target: 'catalogPages', projectId });
    const { cards } = await readPublished(pages.url, SearchFile, (await readManifest(pages.url)).search);
    await pages.stop();
    expect(cards.map(({ slug }) => slug)).to.have.members(['espresso', 'committed-late', 'mocha']);
  });
});
