import { expect } from 'chai';
import type { Firestore } from 'firebase-admin/firestore';
import { Product } from '../../../contracts/catalog/documents.ts';
import type { CategoryView } from '../../../contracts/catalog/views.ts';
import { makeProduct, marketBody, productBody } from '../../support/catalog/shop.ts';
import { emptyProject } from '../../support/empty-project.ts';
import { projectIdOf } from '../../support/project-id.ts';
import { type ServedFunction, serveFunction } from '../../support/serve.ts';
import { type Answer, type Client, newKey, staffOf } from '../../support/staff/client.ts';

const projectId = projectIdOf(import.meta.url);

describe('two at once in the catalogue', () => {
  let served: ServedFunction;
  let staff: Client;
  let db: Firestore;
  let close: () => Promise<void>;

  before(async function () {
    this.timeout(60_000);
    ({ db, close } = await emptyProject(projectId));
    served = await serveFunction({ service: 'catalog', target: 'catalogApi', projectId });
    staff = await staffOf(served.url, projectId, 'owner');
    await staff('POST', '/v1/markets', { body: marketBody('eu') });
  });

  after(async () => {
    await served.stop();
    await close();
  });

  const codesOf = (answers: readonly Answer[]) =>
    answers.map(({ status, body }) => (status < 300 ? 'made' : String(body['code'])));
  const ofCode = (codes: readonly string[], code: string) => codes.filter((one) => one === code).length;
  const category = async (slug: string, parentId?: string) => {
    const body = { slug, locale: 'en', title: slug, ...(parentId === undefined ? {} : { parentId }) };
    return staff<CategoryView>('POST', '/v1/categories', { key: newKey(), body });
  };

  it('for one SKU: one product gets it, and all others learn who', async () => {
    const makers = Array.from({ length: 12 }, (_, index) =>
      staff('POST', '/v1/products', { key: newKey(), body: productBody(`rival-${index}`, { variants: [{ sku: 'PRIZE' }] }) }),
    );
    const answers = await Promise.all(makers);
    const codes = codesOf(answers);
    expect([ofCode(codes, 'made'), ofCode(codes, 'sku_taken')]).to.deep.equal([1, 11]);
    const winner = answers.find(({ status }) => status === 201)?.body['id'];
    const loser = answers.find(({ status }) => status === 409)?.body;
    expect(loser?.['details']).to.deep.equal({ sku: 'PRIZE', productId: winner });
    expect((await db.doc('variants/PRIZE').get()).get('productId')).to.equal(winner);
    const products = await db.collection('products').where('titleKey', '>=', 'the rival').get();
    expect(products.size).to.equal(1);
  });

  it('for one slug: one product gets it', async () => {
    const makers = Array.from({ length: 12 }, (_, index) =>
      staff('POST', '/v1/products', { key: newKey(), body: productBody('throne', { variants: [{ sku: `HEIR-${index}` }] }) }),
    );
    const codes = codesOf(await Promise.all(makers));
    expect([ofCode(codes, 'made'), ofCode(codes, 'slug_taken')]).to.deep.equal([1, 11]);
    const claimed = await db.collection('variants').where('slug', '==', 'throne').get();
    expect(claimed.size).to.equal(1);
  });

  it('with one idempotency key: one product, answered to all', async () => {
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => staff('POST', '/v1/products', { key, body: productBody('echo') })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['id'])}`)).size).to.equal(1);
    expect(answers[0]?.status).to.equal(201);
  });

  it('who change one product: one change counts, the others must look again', async () => {
    const { id, version } = await makeProduct(staff, 'gem');
    const writers = Array.from({ length: 12 }, (_, index) => {
      const prices = { GEM: { eu: { amountMinor: 2_000 + index } } };
      return staff('PATCH', `/v1/products/${id}/prices`, { version, body: { prices } });
    });
    const codes = codesOf(await Promise.all(writers));
    expect([ofCode(codes, 'made'), ofCode(codes, 'precondition_failed')]).to.deep.equal([1, 11]);
    const [product, variant] = await Promise.all([db.doc(`products/${id}`).get(), db.doc('variants/GEM').get()]);
    const [shown] = Product.schema.parse(product.data()).variants;
    expect(variant.get('prices')).to.deep.equal(shown?.prices);
  });

  it('who hang two categories below each other: the tree stays a tree', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [{ body: a }, { body: b }] = [await category(`a${round}`), await category(`b${round}`)];
      const move = ({ id, version, slug }: CategoryView, parentId: string) =>
        staff('PUT', `/v1/categories/${id}`, { version, body: { slug, locale: 'en', title: slug, parentId } });
      const codes = codesOf(await Promise.all([move(a, b.id), move(b, a.id)]));
      expect(codes).to.have.members(['made', 'category_cycle']);
    }
  });

  it('who make categories of one slug, or take away a parent while it gets a child: one of both', async () => {
    const twins = await Promise.all([category('twin'), category('twin')]);
    expect(twins.map(({ status }) => status)).to.have.members([201, 409]);
    const { body: parent } = await category('parent');
    const [child, removal] = await Promise.all([
      category('child', parent.id),
      staff('DELETE', `/v1/categories/${parent.id}`, { version: parent.version }),
    ]);
    expect(`${child.status} ${removal.status}`).to.be.oneOf(['201 409', '422 204']);
  });
});
