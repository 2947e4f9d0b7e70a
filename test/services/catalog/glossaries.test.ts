import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import type { Glossary } from '../../../contracts/catalog/glossary/glossary.ts';
import { GlossaryFile } from '../../../contracts/catalog/published/published-files.ts';
import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';
import { readManifest, readPublished } from '../../support/catalog/published.ts';
import { made, marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('glossaries, over HTTP', () => {
  let served: ServedFunction;
  let owner: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    owner = await staffOf(served.url, projectId, 'owner');
    await owner('POST', '/v1/markets', { body: marketBody('eu', { name: 'Europe' }) });
    await publishProduct(owner, 'mallet', { attributes: { material: ['Beech', 'Oak'] } });
  });

  after(async () => {
    await served.stop();
    await close();
  });

  const german = (entries: Record<string, string>, version: number, as = owner) =>
    as<Glossary>('PUT', '/v1/glossaries/de', { version, body: { entries } });

  /** What a fresh instance shows of German after a release; undefined when it names no file. */
  async function published(): Promise<Record<string, string> | undefined> {
    made(await owner<ReleaseView>('POST', '/v1/releases'));
    const pages = await serveFunction({ service: 'catalog', target: 'catalogPages', projectId });
    try {
      const hash = (await readManifest(pages.url)).glossaries?.['de'];
      return hash === undefined ? undefined : (await readPublished(pages.url, GlossaryFile, hash)).entries;
    } finally {
      await pages.stop();
    }
  }

  it('are made once for a language, with an event in the same commit', async () => {
    const body = { locale: 'de', entries: { Beech: 'Buche', Europe: 'Europa', Unsold: 'Unverkauft' } };

    const first = await owner<Glossary>('POST', '/v1/glossaries', { body });

    expect(first).to.include({ status: 201, etag: '"1"', cost: 'reads=1;writes=2;deletes=0' });
    expect(first.body).to.deep.equal({ ...body, version: 1 });
    expect((await owner('POST', '/v1/glossaries', { body })).body).to.include({ code: 'already_exists' });
    const { docs } = await db.collection('glossaries/de/events').get();
    expect(docs.map((event) => [String(event.get('type')), Number(event.get('data.entryCount'))])).to.deep.equal([
      ['glossary.created.v1', 3],
    ]);
  });

  it('are published as far as something on sale uses them', async () => {
    expect(await published()).to.deep.equal({ Beech: 'Buche', Europe: 'Europa' });
  });

  it('are said anew by the one who saw the present version, and the next release tells', async () => {
    const changed = await german({ Beech: 'Rotbuche', Oak: 'Eiche' }, 1);
    expect(changed).to.include({ status: 200, etag: '"2"', cost: 'reads=1;writes=2;deletes=0' });
    const late = await german({ Beech: 'Weißbuche' }, 1);
    expect(late).to.include({ status: 412 });
    expect(late.body).to.include({ code: 'precondition_failed' });
    expect(await german({ Oak: 'Eiche', Beech: 'Rotbuche' }, 2), 'nothing new').to.include({ etag: '"2"' });
    const event = await db.doc('glossaries/de/events/0000000002').get();
    expect(event.get('data.changed')).to.deep.equal(['Beech', 'Europe', 'Oak', 'Unsold']);
    expect(await published()).to.deep.equal({ Beech: 'Rotbuche', Oak: 'Eiche' });
  });

  it('name no file any more once nothing is translated', async () => {
    expect((await german({}, 2)).status).to.equal(200);

    expect(await published()).to.equal(undefined);
  });

  it('are read by all staff and written by those who may write the catalogue', async () => {
    const [catalog, support] = [await staffOf(served.url, projectId, 'catalog'), await staffOf(served.url, projectId, 'support')];

    expect((await german({ Oak: 'Eiche' }, 3, support)).status).to.equal(403);
    expect((await german({ Oak: 'Eiche' }, 3, catalog)).status).to.equal(200);
    expect((await support<Glossary>('GET', '/v1/glossaries/de')).body.entries).to.deep.equal({ Oak: 'Eiche' });
    const listed = await support<{ items: Glossary[] }>('GET', '/v1/glossaries');
    expect(listed.body.items.map(({ locale }) => locale)).to.deep.equal(['de']);
    expect((await support('GET', '/v1/glossaries/fr')).body).to.include({ code: 'not_found' });
  });

  it('refuse what no document could hold', async () => {
    const refused = async (entries: Record<string, string>) => (await german(entries, 4)).status;
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`Text ${index}`, 'Wort']));
    const long = Object.fromEntries(Array.from({ length: 1_700 }, (_, index) => [`Text ${index}`, 'x'.repeat(120)]));

    expect(await refused({ __name__: 'Name' })).to.equal(400);
    expect(await refused({ Oak: '' })).to.equal(400);
    expect(await refused(many)).to.equal(400);
    expect(await refused(long)).to.equal(400);
    expect(await refused({ 'a.b/c `d`': 'Punkt', constructor: 'Erbauer' })).to.equal(200);
    expect((await owner<Glossary>('GET', '/v1/glossaries/de')).body.entries).to.deep.equal({
      'a.b/c `d`': 'Punkt',
      constructor: 'Erbauer',
    });
  });
});
