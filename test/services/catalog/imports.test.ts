import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { Product } from '../../../contracts/catalog/documents.ts';
import type { ImportView } from '../../../contracts/catalog/import/endpoints.ts';
import { DIRTY_SHOPIFY } from '../../support/catalog/dirty-shopify.ts';
import { bring, finish, reportsOf } from '../../support/catalog/importing.ts';
import { made, makeProduct, marketBody, productBody } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Client, newKey, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('an import of products, over HTTP', function () {
  this.timeout(30_000);
  let served: ServedFunction;
  let task: ServedFunction;
  let staff: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    task = await serveFunction({ service: 'catalog', target: 'catalogImport', projectId });
    staff = await staffOf(served.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
    await staff('POST', '/v1/categories', { key: newKey(), body: { slug: 'tea', locale: 'en', title: 'Tea' } });
  });

  after(async () => {
    await served.stop();
    await task.stop();
    await close();
  });

  const begin = async (body: object) => made(await staff<ImportView>('POST', '/v1/imports', { key: newKey(), body }));
  const csv = (text: string) => ({ raw: { type: 'text/csv', text } });
  const bySlug = async (slug: string) => {
    const claim = await db.doc(`slugs/${slug}`).get();
    if (!claim.exists) return undefined;
    return Product.schema.parse((await db.doc(`products/${String(claim.get('productId'))}`).get()).data());
  };

  it('takes each part once by what it holds, a correction in its place, and none that is too large or of another type', async () => {
    const { id } = await begin({ format: 'csv' });
    const first = await staff('PUT', `/v1/imports/${id}/parts/1`, csv('product,sku\n'));
    expect(first).to.include({ status: 200, cost: 'reads=2;writes=2;deletes=0' });
    const again = await staff('PUT', `/v1/imports/${id}/parts/1`, csv('product,sku\n'));
    expect(again).to.deep.include({ body: first.body, cost: 'reads=1;writes=0;deletes=0' });
    const corrected = await staff('PUT', `/v1/imports/${id}/parts/1`, csv('product,sku,title\n'));
    expect(corrected.body['hash']).to.not.equal(first.body['hash']);
    expect((await staff('PUT', `/v1/imports/${id}/parts/2`, csv('x'.repeat(1_000_001)))).status).to.equal(413);
    const json = { raw: { type: 'application/x-ndjson', text: '{}' } };
    expect((await staff('PUT', `/v1/imports/${id}/parts/2`, json)).status).to.equal(415);
    expect((await staff('PUT', `/v1/imports/${id}/parts/101`, csv('x'))).status).to.equal(400);
    expect((await staff('PUT', '/v1/imports/nothing/parts/1', csv('x'))).status).to.equal(404);
    expect((await staff<ImportView>('GET', `/v1/imports/${id}`)).body.parts.map(({ n }) => n)).to.deep.equal([1]);
  });

  it('starts when all parts have come, once, and takes none after', async () => {
    const { id } = await begin({ format: 'csv' });
    await staff('PUT', `/v1/imports/${id}/parts/2`, csv('a,A\n'));
    const early = await staff('POST', `/v1/imports/${id}/start`, { body: { parts: 3 } });
    expect(early.body).to.deep.include({ code: 'import_incomplete', details: { missing: [1, 3] } });
    await staff('PUT', `/v1/imports/${id}/parts/1`, csv('product,sku\n'));
    const started = await staff<ImportView>('POST', `/v1/imports/${id}/start`, { body: { parts: 2 } });
    expect(started).to.deep.include({ status: 202 }).and.to.have.nested.property('body.status', 'reading');
    expect((await staff('POST', `/v1/imports/${id}/start`, { body: { parts: 2 } })).body).to.deep.equal(started.body);
    expect((await staff('PUT', `/v1/imports/${id}/parts/3`, csv('b,B\n'))).body).to.include({ code: 'import_closed' });
  });

  it('asks a Shopify file for its market, which must be there', async () => {
    const nameless = await staff('POST', '/v1/imports', { key: newKey(), body: { format: 'csv', profile: 'shopify' } });
    expect(nameless.body).to.have.nested.property('errors[0].pointer', '/body/options/market');
    const body = { format: 'csv', profile: 'shopify', options: { market: 'mars' } };
    expect((await staff('POST', '/v1/imports', { key: newKey(), body })).body).to.include({ code: 'unknown_market' });
  });

  it('writes products with their variants, cut anywhere into parts, and reports each row', async () => {
    const text =
      'product,sku,title,categories,option1_name,option1_value,price:eu,description\r\n' +
      'sencha,SEN-50,Sencha,tea,Size,50 g,4.90,"Green,\r\nfrom ""Uji"""\r\n' +
      'sencha,SEN-100,,,,100 g,8.90,\r\n' +
      'assam,ASSAM,Assam,tea,,,3.50,\r\n';
    const cuts = [0, 10, 95, 130, 171, text.length];
    const parts = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    const id = await bring(staff, { format: 'csv', parts, options: { publish: true } });
    const done = await finish(staff, task, id);
    expect(done).to.deep.include({
      status: 'done',
      rows: 3,
      products: 2,
      counts: { created: 3, updated: 0, unchanged: 0, rejected: 0 },
    });
    expect(await bySlug('sencha')).to.deep.include({ status: 'published', description: 'Green,\nfrom "Uji"', variantCount: 2 });
    expect((await db.doc('variants/SEN-100').get()).data()).to.deep.include({ published: true, options: { Size: '100 g' } });
    expect((await reportsOf(staff, id)).map(({ line, sku, outcome }) => `${line} ${sku ?? ''} ${outcome}`)).to.deep.equal([
      '2 SEN-50 created',
      '4 SEN-100 created',
      '5 ASSAM created',
    ]);
  });

  it('changes what is there, leaves alone what is the same, and rejects a whole product for one bad row', async () => {
    await makeProduct(staff, 'oolong');
    await makeProduct(staff, 'matcha');
    const text = [
      'product,sku,title,price:eu',
      'oolong,OOLONG,,12.00',
      'matcha,MATCHA,The matcha,10.00',
      'pu-erh,PU-1,Pu-erh,5.00',
      'pu-erh,PU-2,Pu-erh,five',
      'rooibos,OOLONG,Rooibos,3.00',
    ];
    const id = await bring(staff, { format: 'csv', parts: [text.join('\n')] });
    expect(await finish(staff, task, id)).to.deep.include({ counts: { created: 0, updated: 1, unchanged: 1, rejected: 3 } });
    expect((await db.doc('variants/OOLONG').get()).get('prices')).to.deep.equal({ eu: { amountMinor: 1_200 } });
    expect(await bySlug('pu-erh')).to.equal(undefined);
    expect((await db.doc('variants/PU-1').get()).exists).to.equal(false);
    const rejected = await reportsOf(staff, id, 'rejected');
    expect(rejected.map(({ line, reason }) => `${line} ${reason?.code ?? ''} ${reason?.column ?? ''}`)).to.deep.equal([
      '4 product_rejected ',
      '5 invalid_value price:eu',
      '6 sku_taken sku',
    ]);
  });

  it('swallows a dirty Shopify export and tells what it mended', async () => {
    const parts = [DIRTY_SHOPIFY.slice(0, 333), DIRTY_SHOPIFY.slice(333)];
    const id = await bring(staff, { format: 'csv', profile: 'shopify', options: { market: 'eu', publish: true }, parts });
    const done = await finish(staff, task, id);
    expect(done).to.deep.include({ status: 'done', rows: 10, counts: { created: 5, updated: 0, unchanged: 0, rejected: 5 } });
    expect(done.ignoredColumns).to.deep.equal(['Variant Inventory Qty', 'SEO Title']);
    const lamp = await bySlug('lamp');
    expect(lamp).to.deep.include({
      status: 'published',
      description: 'A "fine" lamp & more\n- 1 m cable',
      tags: ['light', 'home'],
    });
    expect(lamp?.variants.map(({ sku }) => sku)).to.deep.equal(['001', 'LAMP-BLUE', 'LAMP-GREEN']);
    expect(await bySlug('chair')).to.deep.include({ status: 'draft', options: [], title: 'Chair 18" high' });
    expect((await db.doc('variants/STOOL').get()).get('productTitle')).to.equal('Stool');
    expect(await bySlug('bench')).to.equal(undefined);
    const codes = (await reportsOf(staff, id, 'rejected')).map(({ line, reason }) => `${line} ${reason?.code ?? ''}`);
    expect(codes).to.deep.equal([
      '10 gift_card',
      '11 invalid_value',
      '12 missing_value',
      '13 product_rejected',
      '14 malformed_row',
    ]);

    const again = await bring(staff, { format: 'csv', profile: 'shopify', options: { market: 'eu', publish: true }, parts });
    expect((await finish(staff, task, again)).counts).to.deep.equal({ created: 0, updated: 0, unchanged: 5, rejected: 5 });
  });

  it('takes lines of JSON, a product each, whole', async () => {
    const lines = [
      JSON.stringify(productBody('darjeeling', { categories: ['tea'] })),
      '',
      JSON.stringify(productBody('darjeeling')),
      JSON.stringify(productBody('yerba', { variants: [{ sku: 'bad sku' }] })),
      '{"slug":',
    ];
    const id = await bring(staff, { format: 'ndjson', parts: [lines.join('\n')] });
    expect(await finish(staff, task, id)).to.deep.include({ counts: { created: 1, updated: 0, unchanged: 0, rejected: 3 } });
    expect(
      (await reportsOf(staff, id, 'rejected')).map(({ line, reason }) => `${line} ${reason?.code ?? ''} ${reason?.column ?? ''}`),
    ).to.deep.equal(['3 repeated_product /slug', '4 invalid_value /variants/0/sku', '5 malformed_row ']);
    expect((await bySlug('darjeeling'))?.categories).to.have.length(1);
  });

  it('writes nothing of a text that cannot be read to its end', async () => {
    const id = await bring(staff, {
      format: 'csv',
      parts: ['product,sku,title\nghost,GHOST,Ghost\n', 'other,OTHER,"never closed\n'],
    });
    expect(await finish(staff, task, id)).to.deep.include({
      status: 'failed',
      problem: { code: 'open_quote', message: 'A quote is opened in the row on line 3 and never closed.', line: 3 },
    });
    expect(await bySlug('ghost')).to.equal(undefined);
  });

  it('is listed with the newest first, for those who may read', async () => {
    const { body } = await staff<{ items: ImportView[] }>('GET', '/v1/imports?limit=3');
    expect(body.items).to.have.length(3);
    expect(body.items.map(({ createdAt }) => createdAt)).to.deep.equal(
      body.items
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
    const support = await staffOf(served.url, projectId, 'support');
    expect((await support('GET', '/v1/imports')).status).to.equal(200);
    expect((await support('POST', '/v1/imports', { key: newKey(), body: { format: 'csv' } })).status).to.equal(403);
  });
});
