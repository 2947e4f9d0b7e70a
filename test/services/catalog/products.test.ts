import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { Offer } from '../../../contracts/catalog/offer.ts';
import type { ProductView } from '../../../contracts/catalog/views.ts';
import { marketBody, makeProduct, productBody, publishProduct } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, clientOf, newKey, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('the products of a shop, over HTTP', () => {
  let served: ServedFunction;
  let staff: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(served.url, projectId, 'catalog');
    const owner = await staffOf(served.url, projectId, 'owner');
    await owner('POST', '/v1/markets', { body: marketBody('eu') });
  });

  after(async () => {
    await served.stop();
    await close();
  });

  const variant = async (sku: string) => (await db.doc(`variants/${sku}`).get()).data();
  const eventsOf = async (id: string) => {
    const found = await db.collection(`products/${id}/events`).orderBy('seq').get();
    return found.docs.map((document) => String(document.get('type')));
  };

  it('are made once for an idempotency key, with their variants, slug and event in one commit', async () => {
    const key = newKey();
    const body = productBody('kettle');
    const first = await staff<ProductView>('POST', '/v1/products', { key, body });
    expect(first).to.include({ status: 201, etag: '"1"', cost: 'reads=4;writes=4;deletes=0' });
    expect(first.headers.get('location')).to.equal(`/v1/products/${first.body.id}`);
    const offer = Offer.schema.parse(await variant('KETTLE'));
    expect(offer).to.include({ productId: first.body.id, published: false, productTitle: 'The kettle' });
    expect((await db.doc('slugs/kettle').get()).data()).to.include({ productId: first.body.id, current: true });
    expect(await eventsOf(first.body.id)).to.deep.equal(['product.created.v1']);

    const again = await staff<ProductView>('POST', '/v1/products', { key, body });
    expect(again).to.deep.include({ status: 201, body: first.body });
    const other = await staff('POST', '/v1/products', { key, body: productBody('pot') });
    expect(other).to.deep.include({ status: 422 }).and.to.have.nested.property('body.code', 'idempotency_key_reused');
  });

  it('are read by their id, and not again when they are known', async () => {
    const { id } = await makeProduct(staff, 'teacup');
    const read = await staff<ProductView>('GET', `/v1/products/${id}`);
    expect(read.body).to.include({ slug: 'teacup', status: 'draft', variantCount: 1 });
    expect(read).to.include({ etag: '"1"', cost: 'reads=1;writes=0;deletes=0' });
    const known = await staff('GET', `/v1/products/${id}`, { headers: { 'if-none-match': '"1"' } });
    expect(known).to.include({ status: 304, body: undefined });
    expect(await staff('GET', '/v1/products/nothing')).to.include({ status: 404 });
  });

  it('change only in the version that their caller saw', async () => {
    const { id, version } = await makeProduct(staff, 'saucer');
    const body = productBody('saucer', { title: 'A saucer' });
    expect((await staff('PUT', `/v1/products/${id}`, { body })).status).to.equal(428);
    const changed = await staff<ProductView>('PUT', `/v1/products/${id}`, { body, version });
    expect(changed).to.include({ status: 200, etag: '"2"' });
    const late = await staff('PUT', `/v1/products/${id}`, { body, version });
    expect(late.status).to.equal(412);
    expect(late.body).to.deep.include({ code: 'precondition_failed', details: { version: 2 } });
  });

  it('write their title to every variant when it changes, and only changed variants otherwise', async () => {
    const sizes = ['S', 'M', 'L'];
    const variants = sizes.map((size) => ({
      sku: `SHIRT-${size}`,
      options: { Size: size },
      prices: { eu: { amountMinor: 900 } },
    }));
    const shirt = { options: [{ name: 'Size', values: sizes }], variants };
    const { id, version } = await publishProduct(staff, 'shirt', shirt);
    const renamed = await staff('PUT', `/v1/products/${id}`, { version, body: productBody('shirt', { ...shirt, title: 'Tee' }) });
    expect(renamed.cost).to.equal('reads=5;writes=5;deletes=0');
    for (const size of sizes) expect(await variant(`SHIRT-${size}`)).to.include({ productTitle: 'Tee' });
    const prices = { 'SHIRT-M': { eu: { amountMinor: 950, compareAtMinor: 1_200 } } };
    const dearer = await staff<ProductView>('PATCH', `/v1/products/${id}/prices`, { version: version + 1, body: { prices } });
    expect(dearer.cost).to.equal('reads=3;writes=3;deletes=0');
    expect(await variant('SHIRT-M')).to.deep.include({
      prices: { eu: { amountMinor: 950, compareAtMinor: 1_200 } },
      published: true,
    });
    expect(await eventsOf(id)).to.deep.equal([
      'product.created.v1',
      'product.published.v1',
      'product.updated.v1',
      'product.price_changed.v1',
    ]);
  });

  it('go on sale only with a price, and off it again', async () => {
    const { id, version } = await makeProduct(staff, 'plate', { variants: [{ sku: 'PLATE' }] });
    const refused = await staff('POST', `/v1/products/${id}/publish`, { version });
    expect(refused.status).to.equal(409);
    expect(refused.body).to.deep.include({
      code: 'not_publishable',
      details: { reasons: [{ code: 'no_price_in_active_market' }] },
    });

    const priced = await staff('PATCH', `/v1/products/${id}/prices`, {
      version,
      body: { prices: { PLATE: { eu: { amountMinor: 500 } } } },
    });
    expect(priced.etag).to.equal('"2"');
    expect((await staff('POST', `/v1/products/${id}/publish`, { version: 2 })).status).to.equal(200);
    expect(await variant('PLATE')).to.include({ published: true });
    expect((await staff('POST', `/v1/products/${id}/publish`, { version: 3 })).body).to.include({ code: 'wrong_status' });
    expect((await staff('POST', `/v1/products/${id}/unpublish`, { version: 3 })).status).to.equal(200);
    expect(await variant('PLATE')).to.include({ published: false, retired: false });
  });

  it('that were on sale keep their SKUs and slug when they are laid aside, and others give them back', async () => {
    const sold = await publishProduct(staff, 'bowl');
    const archived = await staff<ProductView>('DELETE', `/v1/products/${sold.id}`, { version: sold.version });
    expect(archived.body).to.include({ status: 'archived' });
    expect(await variant('BOWL')).to.include({ published: false, retired: true });
    const taken = await staff('POST', '/v1/products', { key: newKey(), body: productBody('bowl') });
    expect(taken.body).to.deep.include({ code: 'sku_taken', details: { sku: 'BOWL', productId: sold.id } });

    const restored = await staff<ProductView>('POST', `/v1/products/${sold.id}/restore`, { version: sold.version + 1 });
    expect(restored.body).to.include({ status: 'draft' });
    expect(await variant('BOWL')).to.include({ retired: false });

    const unseen = await makeProduct(staff, 'ladle');
    await staff('DELETE', `/v1/products/${unseen.id}`, { version: unseen.version });
    expect(await variant('LADLE')).to.equal(undefined);
    await makeProduct(staff, 'ladle');
    const back = await staff('POST', `/v1/products/${unseen.id}/restore`, { version: unseen.version + 1 });
    expect(back.body).to.include({ code: 'sku_taken' });
  });

  it('leave a redirect where they were known, and nobody else gets that slug', async () => {
    const { id, version } = await publishProduct(staff, 'jug');
    const moved = await staff<ProductView>('PUT', `/v1/products/${id}`, {
      version,
      body: productBody('jug', { slug: 'pitcher' }),
    });
    expect(moved.body).to.deep.include({ slug: 'pitcher', previousSlugs: ['jug'] });
    expect((await db.doc('slugs/jug').get()).data()).to.include({ productId: id, current: false });
    const other = await staff('POST', '/v1/products', { key: newKey(), body: productBody('jug2', { slug: 'jug' }) });
    expect(other.body).to.deep.include({ code: 'slug_taken', details: { slug: 'jug', productId: id } });
  });

  it('are for staff, who may read or write by their role', async () => {
    const customer = await staffOf(served.url, projectId, 'customer');
    const finance = await staffOf(served.url, projectId, 'finance');
    expect((await clientOf(served.url)('GET', '/v1/products')).status).to.equal(401);
    expect((await customer('GET', '/v1/products')).status).to.equal(403);
    expect((await finance('GET', '/v1/products')).status).to.equal(200);
    const refused = await finance('POST', '/v1/products', { key: newKey(), body: productBody('spoon') });
    expect(refused.status).to.equal(403);
  });
});
