import { expect } from 'chai';
import type { ProductSummary, VariantView } from '../../../contracts/catalog/views.ts';
import { makeProduct, marketBody, publishProduct } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, staffOf, newKey } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

type Page = { items: ProductSummary[]; nextCursor?: string };

describe('the list of products, over HTTP', () => {
  let served: ServedFunction;
  let staff: Client;
  let close: () => Promise<void>;
  let cups: string;

  before(async function () {
    this.timeout(60_000);
    ({ close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(served.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    const category = await staff<{ id: string }>('POST', '/v1/categories', {
      key: newKey(),
      body: { slug: 'cups', locale: 'en', title: 'Cups' },
    });
    cups = category.body.id;
    const picture = { url: 'https://img.example/a.jpg', alt: 'A cup' };
    await makeProduct(staff, 'espresso', { title: 'Éspresso cup', categories: [cups], media: [picture] });
    await publishProduct(staff, 'latte', { title: 'Latte cup', categories: [cups] });
    await publishProduct(staff, 'mocha', { title: 'Mocha tin' });
    for (const name of ['twin-a', 'twin-b', 'twin-c']) await makeProduct(staff, name, { title: 'Twin' });
  });

  after(async () => {
    await served.stop();
    await close();
  });

  const slugs = async (query: string) => {
    const { status, body } = await staff<Page>('GET', `/v1/products?${query}`);
    expect(status).to.equal(200);
    return body.items.map(({ slug }) => slug);
  };

  it('goes by title, without regard to accents', async () => {
    expect((await slugs('')).slice(0, 3)).to.deep.equal(['espresso', 'latte', 'mocha']);
  });

  it('shows what a table of products shows', async () => {
    const { body } = await staff<Page>('GET', '/v1/products?limit=1');
    expect(body.items[0]).to.deep.include({
      title: 'Éspresso cup',
      status: 'draft',
      variantCount: 1,
      categories: [cups],
      image: { url: 'https://img.example/a.jpg', alt: 'A cup' },
      priceRanges: { eu: { fromMinor: 1_000, toMinor: 1_000 } },
      version: 1,
    });
    expect(body.items[0]).not.to.have.any.keys('variants', 'media', 'titleKey');
  });

  it('is narrowed by status, category and the beginning of the title, alone and together', async () => {
    expect(await slugs('status=published')).to.deep.equal(['latte', 'mocha']);
    expect(await slugs(`category=${cups}`)).to.deep.equal(['espresso', 'latte']);
    expect(await slugs('prefix=ESP')).to.deep.equal(['espresso']);
    expect(await slugs(`status=published&category=${cups}&prefix=la`)).to.deep.equal(['latte']);
    expect(await slugs('prefix=zzz')).to.deep.equal([]);
  });

  it('is read page by page, each product once, even where titles are alike', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body, cost } = await staff<Page>('GET', `/v1/products?limit=1${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      expect(cost).to.match(/^reads=[12];writes=0/);
      seen.push(...body.items.map(({ slug }) => slug));
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    expect(seen).to.have.members(['espresso', 'latte', 'mocha', 'twin-a', 'twin-b', 'twin-c']);
    expect(seen).to.have.length(6);
  });

  it('has its variants by SKU, drafts too, and by how a SKU begins', async () => {
    const list = async (query: string) => {
      const { body } = await staff<{ items: VariantView[]; nextCursor?: string }>('GET', `/v1/variants?${query}`);
      return body;
    };
    const { items } = await list('');
    expect(items).to.have.length(6);
    expect(items.map(({ sku }) => sku)).to.deep.equal(items.map(({ sku }) => sku).sort());
    const espresso = items.find(({ productTitle }) => productTitle === 'Éspresso cup');
    expect(espresso).to.include({ published: false, retired: false });
    expect((await list(`prefix=${espresso?.sku ?? ''}`)).items).to.deep.equal([espresso]);
    expect((await list('prefix=nothing')).items).to.deep.equal([]);
    const first = await list('limit=4');
    expect([...first.items, ...(await list(`limit=4&cursor=${first.nextCursor ?? ''}`)).items]).to.deep.equal(items);
  });

  it('refuses a cursor that it never gave', async () => {
    for (const cursor of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')]) {
      const { status, body } = await staff('GET', `/v1/products?cursor=${cursor}`);
      expect(status).to.equal(400);
      expect(body).to.deep.include({
        errors: [{ pointer: '/query/cursor', message: 'This is no cursor: give back what the last page answered as nextCursor' }],
      });
    }
  });
});
