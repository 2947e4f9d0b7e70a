import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import type { Market } from '../../../contracts/catalog/market.ts';
import type { CategoryView } from '../../../contracts/catalog/views.ts';
import { marketBody } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, newKey, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('categories and markets, over HTTP', () => {
  let served: ServedFunction;
  let owner: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    owner = await staffOf(served.url, projectId, 'owner');
  });

  after(async () => {
    await served.stop();
    await close();
  });

  const category = async (slug: string, over: Record<string, unknown> = {}) =>
    owner<CategoryView>('POST', '/v1/categories', { key: newKey(), body: { slug, locale: 'en', title: slug, ...over } });

  it('make a category once for an idempotency key, in one commit with the tree', async () => {
    const ask = {
      key: newKey(),
      body: { slug: 'shoes', locale: 'en', title: 'Shoes', translations: { de: { title: 'Schuhe' } } },
    };
    const first = await owner<CategoryView>('POST', '/v1/categories', ask);
    expect(first).to.include({ status: 201, etag: '"1"', cost: 'reads=2;writes=3;deletes=0' });
    expect((await owner('POST', '/v1/categories', ask)).body).to.deep.equal(first.body);
    expect((await db.doc('categoryTree/main').get()).get('nodes'))
      .to.have.property(first.body.id)
      .that.deep.equals({ slug: 'shoes' });
    const events = await db.collection(`categories/${first.body.id}/events`).get();
    expect(events.docs.map((event) => String(event.get('type')))).to.deep.equal(['category.created.v1']);
  });

  it('rename a category without touching the tree, and move it with it', async () => {
    const [parent, child] = [(await category('p')).body, (await category('c')).body];
    const body = { slug: 'c', locale: 'en', title: 'Renamed' };
    const renamed = await owner('PUT', `/v1/categories/${child.id}`, { version: 1, body });
    expect(renamed).to.include({ etag: '"2"', cost: 'reads=2;writes=2;deletes=0' });
    const moved = await owner('PUT', `/v1/categories/${child.id}`, { version: 2, body: { ...body, parentId: parent.id } });
    expect(moved).to.include({ etag: '"3"', cost: 'reads=2;writes=3;deletes=0' });
    expect((await owner('DELETE', `/v1/categories/${parent.id}`, { version: 1 })).body).to.include({
      code: 'category_not_empty',
    });
    expect((await owner('DELETE', `/v1/categories/${child.id}`, { version: 3 })).status).to.equal(204);
    expect((await owner('GET', `/v1/categories/${child.id}`)).status).to.equal(404);
    expect((await owner('DELETE', `/v1/categories/${parent.id}`, { version: 1 })).status).to.equal(204);
  });

  it('list categories by slug, page by page', async () => {
    for (const slug of ['zebra', 'yak', 'xerus']) await category(slug);
    const first = await owner<{ items: CategoryView[]; nextCursor: string }>('GET', '/v1/categories?limit=2');
    const next = await owner<{ items: CategoryView[] }>('GET', `/v1/categories?limit=2&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...next.body.items].map(({ slug }) => slug)).to.deep.equal(['shoes', 'xerus', 'yak', 'zebra']);
  });

  it('refuse a parent that is not there', async () => {
    expect((await category('lost', { parentId: 'nowhere' })).body).to.deep.include({ code: 'unknown_category' });
  });

  it('make, change and close a market, whose currency stays', async () => {
    const made = await owner<Market>('POST', '/v1/markets', { body: marketBody('eu') });
    expect(made).to.include({ status: 201, etag: '"1"' });
    expect((await owner('POST', '/v1/markets', { body: marketBody('eu') })).body).to.include({ code: 'already_exists' });
    const { id: _, ...input } = marketBody('eu', { name: 'Europe' });
    const renamed = await owner('PUT', '/v1/markets/eu', { version: 1, body: input });
    expect(renamed).to.include({ status: 200, etag: '"2"', cost: 'reads=1;writes=2;deletes=0' });
    const dollars = await owner('PUT', '/v1/markets/eu', { version: 2, body: { ...input, currency: 'USD' } });
    expect(dollars.body).to.include({ code: 'currency_fixed' });
    const closed = await owner<Market>('DELETE', '/v1/markets/eu', { version: 2 });
    expect(closed.body).to.include({ active: false, version: 3 });
    expect((await owner<{ items: Market[] }>('GET', '/v1/markets')).body.items.map(({ id }) => id)).to.deep.equal(['eu']);
  });

  it('say by JSON pointer what is wrong with a market', async () => {
    const { status, body } = await owner('POST', '/v1/markets', { body: marketBody('xx', { defaultLocale: 'fr' }) });
    expect(status).to.equal(400);
    expect(body['errors']).to.deep.equal([
      { pointer: '/body/defaultLocale', message: 'The default locale is one of the locales' },
    ]);
  });

  it('leave markets to those who may write them', async () => {
    const catalog = await staffOf(served.url, projectId, 'catalog');
    expect((await catalog('POST', '/v1/markets', { body: marketBody('us') })).status).to.equal(403);
    expect((await catalog('GET', '/v1/markets/eu')).status).to.equal(200);
  });
});
