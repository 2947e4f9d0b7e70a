import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { bucketOf } from '../../../contracts/catalog/published/addresses.ts';
import { filesOf, Manifest } from '../../../contracts/catalog/published/manifest.ts';
import { AvailabilityFile, ProductsFile, SearchFile } from '../../../contracts/catalog/published/published-files.ts';
import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';
import { made, makeProduct, marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { readManifest, readPublished } from '../../support/catalog/published.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { messagePublished } from '../../support/platform/cloud-event.ts';
import { bringTick } from '../../support/platform/tick.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf } from '../../support/staff/client.ts';

const projectId = 'demo-catalog-releases';

/** Slugs that fall into the same of 16 buckets, which is how many a small catalogue has. */
function slugsOfOneBucket(count: number): string[] {
  const all = Array.from({ length: 40 * count }, (_, index) => `large-${index}`);
  return all.filter((slug) => bucketOf(slug, 16) === 7).slice(0, count);
}

/** Descriptions in many languages that gzip makes nothing of: a third of a megabyte. */
function incompressible(): Record<string, unknown> {
  const locales = ['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'fi', 'cs', 'sk', 'hu', 'ro', 'bg', 'el', 'hr'];
  const text = () => randomBytes(14_000).toString('base64url');
  return { translations: Object.fromEntries(locales.map((locale) => [locale, { description: text() }])) };
}

describe('releases of the catalogue', () => {
  let api: ServedFunction;
  let db: Firestore;
  let staff: Client;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    api = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(api.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    for (const name of ['espresso', 'latte', 'mocha']) await publishProduct(staff, name);
  });

  after(async () => {
    await api.stop();
    await close();
  });

  const publish = async () => made(await staff<ReleaseView>('POST', '/v1/releases'));
  const current = async () => Manifest.parse((await db.doc('releases/current').get()).get('manifest'));

  /** A fresh instance, which remembers nothing. */
  async function withPages<T>(read: (url: string) => Promise<T>): Promise<T> {
    const pages = await serveFunction({ service: 'catalog', target: 'catalogPages', projectId });
    try {
      return await read(pages.url);
    } finally {
      await pages.stop();
    }
  }

  /** Each file that the manifest names is there and in use, and nothing else is in use. */
  async function checkFiles(): Promise<void> {
    const files = (await db.collection('releases').get()).docs.filter(({ id }) => id !== 'current');
    const used = files.filter((file) => file.get('purgeAt') === undefined).map(({ id }) => id.split('-')[0]);
    expect([...new Set(used)]).to.have.members(filesOf(await current()));
  }

  it('are made of everything at first, and of nothing when nothing has changed', async () => {
    expect(await publish()).to.include({ changed: 'everything' });
    const first = await current();

    const again = await publish();

    expect(again).to.include({ changed: 'nothing', filesWritten: 0, release: first.release, publishedAt: first.publishedAt });
    await checkFiles();
  });

  it('write the files of what changed, and mark those that nobody names any more', async () => {
    const before = await current();
    await publishProduct(staff, 'ristretto');

    const { changed, filesWritten } = await publish();

    const after = filesOf(await current());
    const [dropped] = filesOf(before).filter((hash) => !after.includes(hash));
    expect(changed).to.equal('everything');
    expect(filesWritten, 'bucket, newest, availability, search').to.equal(4);
    const purgeAt: unknown = (await db.doc(`releases/${dropped}`).get()).get('purgeAt');
    if (!(purgeAt instanceof Timestamp)) throw new Error(`${dropped} is not marked`);
    expect(purgeAt.toMillis()).to.be.greaterThan(Date.now() + 3_600_000);
    await checkFiles();
  });

  it('bring a file back into use that an earlier release had', async () => {
    const before = await current();
    const { id, version } = await publishProduct(staff, 'seasonal');
    await publish();
    await staff('POST', `/v1/products/${id}/unpublish`, { version });

    expect(await publish()).to.include({ changed: 'everything', filesWritten: 0, release: before.release });
    await checkFiles();
  });

  it('keep a file in parts that is too large for one document, and mark them together', async function () {
    this.timeout(30_000);
    const [first = '', ...slugs] = slugsOfOneBucket(4);
    const published = await Promise.all([first, ...slugs].map((slug) => publishProduct(staff, slug, incompressible())));
    await publish();
    const { products } = await current();
    const hash = products[bucketOf(first, products.length)];

    const parts = Number((await db.doc(`releases/${hash}`).get()).get('parts'));
    const file = await withPages((url) => readPublished(url, ProductsFile, hash));
    await Promise.all(published.map(({ id, version }) => staff('POST', `/v1/products/${id}/unpublish`, { version })));
    await publish();

    expect(parts).to.be.greaterThan(1);
    expect(Object.keys(file.products)).to.include.members([first, ...slugs]);
    const last = await db.doc(`releases/${hash}-${parts - 1}`).get();
    expect(last.get('purgeAt')).to.be.instanceOf(Timestamp);
    await checkFiles();
  });

  it('never mix and never lose one, however many are made at once while the catalogue changes', async function () {
    this.timeout(30_000);
    const drafts = await Promise.all(['a', 'b', 'c', 'd'].map((name) => makeProduct(staff, `rush-${name}`)));

    await Promise.all(
      drafts.flatMap(({ id, version }) => [
        staff('POST', `/v1/products/${id}/publish`, { version }).then(publish),
        publish(),
        publish(),
      ]),
    );

    const search = await withPages(async (url) => readPublished(url, SearchFile, (await readManifest(url)).search));
    expect(search.cards.map(({ slug }) => slug)).to.include.members(['rush-a', 'rush-b', 'rush-c', 'rush-d']);
    expect((await publish()).changed).to.equal('nothing');
    await checkFiles();
  });

  describe('by themselves', () => {
    let sweep: ServedFunction;
    let onInventory: ServedFunction;

    before(async function () {
      this.timeout(60_000);
      sweep = await serveFunction({ service: 'catalog', target: 'catalogOnClock', projectId, signature: 'cloudevent' });
      onInventory = await serveFunction({ service: 'catalog', target: 'catalogOnInventory', projectId, signature: 'cloudevent' });
    });

    after(async () => {
      await sweep.stop();
      await onInventory.stop();
    });

    const fire = () => bringTick(sweep.url, projectId, { only: 'catalog.publish-forgotten' });
    const availabilityOf = async (sku: string) => {
      const file = await withPages(async (url) => readPublished(url, AvailabilityFile, (await readManifest(url)).availability));
      return file.skus[sku]?.availability ?? 'in_stock';
    };
    const tell = async (sequence: number, availability: string, sku = 'ESPRESSO') => {
      const event = {
        specversion: '1.0',
        id: `stock-${sku}-${sequence}`,
        source: '/cartwright/inventory',
        type: 'stock.availability_changed.v1',
        subject: `stock/${sku}`,
        time: new Date().toISOString(),
        datacontenttype: 'application/json',
        sequence,
        correlationid: 'test',
        actor: { kind: 'system', id: 'test' },
        data: { sku, availability },
      };
      const data = Buffer.from(JSON.stringify(event)).toString('base64');
      await messagePublished(onInventory.url, projectId, 'inventory', { data, attributes: {} });
    };

    it('follow a change that no timer has published', async () => {
      await publishProduct(staff, 'forgotten');
      const before = await current();

      await fire();

      expect((await current()).release).to.not.equal(before.release);
    });

    it('say that a SKU has no stock until inventory speaks of it', async () => {
      expect(await availabilityOf('ESPRESSO')).to.equal('out');
    });

    it('follow what inventory says, and change nothing but the availability', async () => {
      const before = await current();
      await tell(1, 'low');
      await fire();

      expect(await availabilityOf('ESPRESSO')).to.equal('low');
      const { release: _release, publishedAt: _at, availability: _availability, ...rest } = await current();
      expect(before).to.deep.include(rest);
      await checkFiles();
    });

    it('take the same word twice, and an older one after a newer, for what it is', async () => {
      await tell(3, 'in_stock');
      await Promise.all([tell(2, 'out'), tell(3, 'in_stock'), tell(1, 'low')]);
      await fire();

      expect(await availabilityOf('ESPRESSO')).to.equal('in_stock');
    });

    it('do not tell of the stock of what is not on sale', async () => {
      await makeProduct(staff, 'hush');
      await tell(1, 'low', 'HUSH');
      await fire();

      const file = await withPages(async (url) => readPublished(url, AvailabilityFile, (await readManifest(url)).availability));
      expect(file.skus).to.not.have.property('HUSH');
    });
  });
});
