import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { bucketOf, publishedPath } from '../../../contracts/catalog/published/addresses.ts';
import { filesOf } from '../../../contracts/catalog/published/manifest.ts';
import { CategoriesFile, ProductsFile } from '../../../contracts/catalog/published/published-files.ts';
import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';
import type { SearchResult } from '../../../contracts/catalog/published/search.ts';
import { made, makeProduct, marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { everythingPublished, readManifest, readPublished } from '../../support/catalog/published.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, clientOf, newKey, staffOf } from '../../support/staff/client.ts';

const projectId = 'demo-catalog-published';
const SECRET = 'zq8secret';

describe('the published catalogue, over HTTP', () => {
  let api: ServedFunction;
  let pages: ServedFunction;
  let staff: Client;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ close } = await emptyProject(projectId));
    api = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(api.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    await staff('POST', '/v1/markets', { body: marketBody('us', { currency: 'USD', countries: ['US'], taxInclusive: false }) });
    const kitchen = made(await category('kitchen')).id;
    const cups = made(await category('cups', { parentId: kitchen })).id;
    await category(`empty-${SECRET}`);
    await publishProduct(staff, 'espresso', {
      title: 'Éspresso cup',
      categories: [cups],
      attributes: { material: ['Stoneware'] },
    });
    await publishProduct(staff, 'latte', { title: 'Latte cup', categories: [cups], attributes: { material: ['Glass'] } });
    await makeProduct(staff, `draft-${SECRET}`, { categories: [cups] });
    made(await staff<ReleaseView>('POST', '/v1/releases'));
    pages = await serveFunction({ service: 'catalog', target: 'catalogPages', projectId });
  });

  after(async () => {
    await api.stop();
    await pages.stop();
    await close();
  });

  const category = (slug: string, over: Record<string, unknown> = {}) =>
    staff<{ id: string }>('POST', '/v1/categories', {
      key: newKey(),
      body: { slug, locale: 'en', title: `All ${slug}`, ...over },
    });

  it('leads from the manifest to each product and category', async () => {
    const manifest = await readManifest(pages.url);
    const bucket = manifest.products[bucketOf('espresso', manifest.products.length)];
    const { products } = await readPublished(pages.url, ProductsFile, bucket);
    const { categories } = await readPublished(pages.url, CategoriesFile, manifest.categories);

    expect(products['espresso']).to.deep.include({ name: 'Éspresso cup', attributes: { material: ['Stoneware'] } });
    expect(categories.map(({ slug, productCount }) => [slug, productCount])).to.deep.equal([
      ['kitchen', 2],
      ['cups', 2],
    ]);
  });

  it('names each file by what is in it', async () => {
    for (const hash of filesOf(await readManifest(pages.url))) {
      const text = await (await fetch(`${pages.url}${publishedPath(hash)}`)).text();
      expect(createHash('sha256').update(text).digest('hex').slice(0, 24)).to.equal(hash);
    }
  });

  it('shows nothing that is not on sale, in no file', async () => {
    const all = await everythingPublished(pages.url);

    expect(all).to.include('espresso');
    expect(all.toLowerCase()).to.not.include(SECRET);
  });

  it('lets files be kept for ever, and the manifest for a moment', async () => {
    const manifest = await fetch(`${pages.url}/catalog/manifest.json`);
    const file = await fetch(`${pages.url}${publishedPath((await readManifest(pages.url)).search)}`);

    expect(file.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(manifest.headers.get('cache-control')).to.match(/s-maxage=10, stale-while-revalidate=60$/);
    for (const answer of [manifest, file]) {
      const again = await fetch(answer.url, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
      expect(again.status).to.equal(304);
    }
  });

  it('costs no read once an instance is warm', async () => {
    const manifest = await readManifest(pages.url);
    const addresses = ['/catalog/manifest.json', ...filesOf(manifest).map(publishedPath)];
    for (const address of addresses) await fetch(`${pages.url}${address}`);

    const costs = await Promise.all(
      addresses.map(async (path) => (await fetch(`${pages.url}${path}`)).headers.get('cartwright-cost')),
    );

    expect(new Set(costs)).to.deep.equal(new Set(['reads=0;writes=0;deletes=0']));
  });

  it('answers 404 for what is no file, and lets nobody keep that', async () => {
    for (const path of [
      publishedPath('0'.repeat(24)),
      '/catalog/x.json',
      '/catalog/',
      '/catalog/current.json',
      '/catalog/../v1',
    ]) {
      const answer = await fetch(`${pages.url}${path}`);
      expect(answer.status, path).to.equal(404);
      expect(answer.headers.get('cache-control')).to.equal('no-store');
    }
  });

  it('is found by words with errors, in a market, with facets', async () => {
    const nobody = clientOf(api.url);
    const find = async (query: string) => made(await nobody<SearchResult>('GET', `/v1/search?${query}`));

    expect((await find('market=eu&q=esspreso')).hits.map(({ slug }) => slug)).to.deep.equal(['espresso']);
    expect((await find('market=eu&q=cup&facet.material=Glass')).hits.map(({ slug }) => slug)).to.deep.equal(['latte']);
    expect(await find('market=us&q=cup')).to.include({ total: 0 });
    const refused = await nobody('GET', '/v1/search?market=mars');
    expect(refused.body).to.include({ code: 'unknown_market' });
  });

  it('is searched without a read once an instance is warm', async () => {
    const nobody = clientOf(api.url);
    await nobody('GET', '/v1/search?market=eu');

    expect((await nobody('GET', '/v1/search?market=eu&q=cup')).cost).to.equal('reads=0;writes=0;deletes=0');
  });

  it('is not published by those who may not change it', async () => {
    for (const role of ['fulfilment', 'customer'] as const) {
      const other = await staffOf(api.url, projectId, role);
      expect((await other('POST', '/v1/releases')).body).to.include({ code: 'forbidden' });
    }
  });
});
