import { expect } from 'chai';
import { MANIFEST_PATH, publishedPath } from '../../../contracts/catalog/published/addresses.ts';
import { filesOf, type Manifest } from '../../../contracts/catalog/published/manifest.ts';
import type { ReleaseView } from '../../../contracts/catalog/published/release-view.ts';
import type { CategoryView, ProductView } from '../../../contracts/catalog/views.ts';
import { marketBody, productBody } from '../../support/catalog/shop.ts';
import { type BackOffice, type Called, openBackOffice } from '../../support/cost/back-office.ts';
import { holding } from '../../support/cost/holding.ts';
import { atATime } from '../../support/http.ts';
import { projectIdOf } from '../../support/project-id.ts';

const SERVICES = {
  catalog: {
    http: ['catalogApi', 'catalogPages'],
    relays: { products: 'catalogRelayProducts' },
    consumers: { catalog: 'catalogOnCatalog', inventory: 'catalogOnInventory' },
  },
  inventory: { http: ['inventoryApi'], relays: { stock: 'inventoryRelay' } },
};
const SIZES = ['s', 'm', 'l'];
const variants = (name: string, amountMinor = 1_000) =>
  SIZES.map((size) => ({ sku: `${name}-${size}`, options: { size }, prices: { eu: { amountMinor } }, weightGrams: 100 }));

describe('what a catalogue costs', () => {
  const { hold, missed } = holding('catalogue');
  let office: BackOffice;
  let category: CategoryView;

  before(async function () {
    this.timeout(120_000);
    office = await openBackOffice(projectIdOf(import.meta.url), SERVICES);
  });
  after(() => office.stop());

  const bodyOf = (name: string) =>
    productBody(name, { categories: [category.id], options: [{ name: 'size', values: SIZES }], variants: variants(name) });
  const create = (name: string) =>
    office.call<ProductView>('/v1/products', { method: 'POST', key: `make-${name}`, body: bodyOf(name) });
  const change = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', { body }: Called<ProductView>, action = '', sent?: object) =>
    office.call<ProductView>(`/v1/products/${body.id}${action}`, {
      method,
      headers: { 'if-match': `"${body.version}"` },
      ...(sent ? { body: sent } : {}),
    });

  /**
   * Lets the present release look as if it had been read a minute later than it was, so that only what changes from now on is new to it.
   * The sign before the year makes a time that sorts before every other one: the next release is later all the same. Answers how to undo it.
   */
  async function ageRelease(): Promise<() => Promise<unknown>> {
    const current = office.db.doc('releases/current');
    const readTime: unknown = (await current.get()).get('readTime');
    const inAMinute = new Date(Date.now() + 60_000).toISOString();
    await current.update({ readTime: `+00${inAMinute}` });
    return () => current.update({ readTime });
  }

  const release = () => office.call<ReleaseView>('/v1/releases', { method: 'POST' });

  it('is written with all that follows from it, when staff make it', async () => {
    hold('market made', (await office.call('/v1/markets', { method: 'POST', body: marketBody('eu') })).cost);
    const words = { method: 'POST' as const, body: { locale: 'de', entries: { Colour: 'Farbe' } } };
    hold('glossary made', (await office.call('/v1/glossaries', words)).cost);
    const made = await office.call<CategoryView>('/v1/categories', {
      method: 'POST',
      key: 'cups',
      body: { slug: 'cups', title: 'Cups', locale: 'en' },
    });
    hold('category made', made.cost);
    category = made.body;
    const draft = await create('cup');
    hold('product of 3 variants made', draft.cost);
    const published = await change('POST', draft, '/publish');
    hold('product of 3 variants published', published.cost);
    const dearer = await change('PATCH', published, '/prices', { prices: { 'cup-s': { eu: { amountMinor: 1_100 } } } });
    hold('price of one variant changed', dearer.cost);
    const prices = Object.fromEntries(SIZES.map((size) => [`cup-${size}`, { eu: { amountMinor: 1_200 } }]));
    const all = await change('PATCH', dearer, '/prices', { prices });
    hold('prices of 3 variants changed', all.cost);
    const renamed = await change('PUT', all, '', { ...bodyOf('cup'), title: 'A better cup' });
    hold('product of 3 variants said anew (title and prices)', renamed.cost);
    hold('product of 3 variants taken off sale', (await change('POST', renamed, '/unpublish')).cost);
    const event = { event: `products-${draft.body.id}-1` };
    hold('event of the catalogue relayed', await office.bill('catalogRelayProducts', event));
    hold('release armed by an event of the catalogue', await office.bill('catalogOnCatalog', event));
  });

  it('is read once for a release, whole when it has changed', async function () {
    this.timeout(60_000);
    await atATime(
      2,
      Array.from({ length: 20 }, (_, n) => async () => {
        await change('POST', await create(`pot-${n}`), '/publish');
      }),
    );
    const first = await release();
    expect(first.body.changed).to.equal('everything');
    hold('first release of 20 products', first.cost);
    const asItWas = await ageRelease();
    hold('release of what has not changed', (await release()).cost);
    await asItWas();

    await change('POST', await create('late'), '/publish');
    const second = await release();
    expect(second.body.changed).to.equal('everything');
    hold('release after one of 21 products changed', second.cost);

    await ageRelease();
    const lines = [{ sku: 'late-s', locationId: 'main', counted: 1, lowStockThreshold: 2 }];
    await office.call('/v1/locations', { method: 'POST', body: { id: 'main', name: 'Main' } });
    await office.call('/v1/stock', { method: 'PUT', key: 'late', body: { lines } });
    hold(
      'availability noted, by the event of inventory',
      await office.bill('catalogOnInventory', { type: 'stock.availability_changed.v1' }),
    );
    const third = await release();
    expect(third.body.changed).to.equal('availability');
    hold('release of one availability', third.cost);
  });

  it('is nothing to those who browse, once an instance has read it', async () => {
    const read = (path: string) => office.call<Manifest>(path);
    const cold = await read(MANIFEST_PATH);
    hold('manifest, an instance for the first time', cold.cost);
    const files = filesOf(cold.body).map((hash) => publishedPath(hash));
    for (const path of files) hold('published file, an instance for the first time', (await read(path)).cost);
    for (const path of files) hold('published file, warm', (await read(path)).cost);
    await read(MANIFEST_PATH);
    hold('manifest, warm (5 seconds)', (await read(MANIFEST_PATH)).cost);

    const search = () => office.call('/v1/search?market=eu&q=pot');
    hold('search, an instance for the first time', (await search()).cost);
    hold('search, warm', (await search()).cost);
  });

  it('is a read for each product that staff look at, and one to know whether more follow', async () => {
    for (const filter of [
      '',
      '&status=published',
      `&category=${category.id}`,
      `&status=published&category=${category.id}`,
      '&prefix=the',
    ])
      hold('20 products listed, filtered or not', (await office.call(`/v1/products?limit=20${filter}`)).cost);
    for (const prefix of ['', '&prefix=p'])
      hold('20 variants listed, or those whose SKU begins so', (await office.call(`/v1/variants?limit=20${prefix}`)).cost);
    const { body } = await office.call<{ items: { id: string }[] }>('/v1/products?limit=1');
    hold('one product', (await office.call(`/v1/products/${body.items[0]?.id}`)).cost);
    hold('categories listed', (await office.call('/v1/categories')).cost);
    hold('glossaries listed', (await office.call('/v1/glossaries')).cost);
  });

  it('is held for every use case that the paper has', () => expect(missed()).to.deep.equal([]));
});
