import { expect } from 'chai';
import { MAX_PREVIOUS_SLUGS } from '../../../../contracts/catalog/documents.ts';
import type { ProductInput } from '../../../../contracts/catalog/product/product-input.ts';
import { archive, publish } from './change-status.ts';
import type { Decision, Draft } from './decision.ts';
import { AROUND, draftOf, LATER, MUG, NOW } from './product.fixture.ts';
import { replaceProduct } from './replace-product.ts';

const published = publish(draftOf(), AROUND, NOW).product;
const replace = (present: Draft, over: Partial<ProductInput>) => replaceProduct(present, { ...MUG, ...over }, AROUND, LATER);
const typesOf = (decision: Decision | undefined) => decision?.events.map(({ type }) => type);

describe('a product that is said anew', () => {
  it('is left alone when nothing changed', () => {
    expect(replace(draftOf(), {})).to.equal(undefined);
  });

  it('names the fields that changed', () => {
    const decision = replace(draftOf(), { title: 'Cup', tags: ['new'] });
    expect(decision?.product).to.include({ title: 'Cup', titleKey: 'cup', updatedAt: LATER });
    expect(decision?.events).to.deep.equal([
      {
        type: 'product.updated.v1',
        data: {
          productId: 'p1',
          slug: 'mug',
          status: 'draft',
          changed: ['title', 'tags'],
          previousSlug: undefined,
          skus: ['MUG-R', 'MUG-B'],
          addedSkus: [],
          removedSkus: [],
        },
      },
    ]);
  });

  it('loses an optional field that is left out', () => {
    const { brand: _, ...unbranded } = MUG;
    expect(replaceProduct(draftOf(), unbranded, AROUND, LATER)?.product).not.to.have.property('brand');
  });

  it('tells of prices apart from all else', () => {
    const [red, blue] = MUG.variants;
    if (!red || !blue) throw new Error('The mug has two variants');
    const dearer = { ...red, prices: { eu: { amountMinor: 950 } } };
    expect(typesOf(replace(draftOf(), { variants: [dearer, blue] }))).to.deep.equal(['product.price_changed.v1']);
    const both = replace(draftOf(), {
      variants: [
        { ...dearer, weightGrams: 1 },
        { ...blue, sku: 'MUG-BLUE' },
      ],
    });
    expect(typesOf(both)).to.deep.equal(['product.updated.v1', 'product.price_changed.v1']);
    expect(both?.events[0]?.data).to.deep.include({ changed: ['variants'], addedSkus: ['MUG-BLUE'], removedSkus: ['MUG-B'] });
    expect(both?.events[1]?.data['changes']).to.deep.equal([{ sku: 'MUG-R', market: 'eu', fromMinor: 900, toMinor: 950 }]);
  });

  it('keeps a slug that people may know as a redirect, the latest first and a bounded number', () => {
    const moved = replace(published, { slug: 'cup' })?.product;
    expect(moved).to.deep.include({ slug: 'cup', previousSlugs: ['mug'] });
    expect(replace(draftOf(), { slug: 'cup' })?.product.previousSlugs).to.deep.equal([]);
    const back = moved && replace(moved, { slug: 'mug' })?.product;
    expect(back).to.deep.include({ slug: 'mug', previousSlugs: ['cup'] });
    let many = published;
    for (let index = 0; index < MAX_PREVIOUS_SLUGS + 5; index += 1)
      many = replace(many, { slug: `mug-${index}` })?.product ?? many;
    expect(many.previousSlugs).to.have.length(MAX_PREVIOUS_SLUGS).and.to.include('mug-23').and.not.to.include('mug');
  });

  it('must stay fit for sale while it is on sale', () => {
    const free = MUG.variants.map((variant) => ({ ...variant, prices: {} }));
    expect(() => replace(published, { variants: free }))
      .to.throw()
      .with.property('code', 'not_publishable');
    expect(replace(draftOf(), { variants: free })?.product.marketIds).to.deep.equal([]);
  });

  it('must be restored first when it was laid aside', () => {
    expect(() => replace(archive(published, NOW).product, { title: 'Cup' }))
      .to.throw()
      .with.property('code', 'wrong_status');
  });

  it('names only markets and categories that are there, and fits its document', () => {
    const strange = MUG.variants.map((variant) => ({ ...variant, prices: { mars: { amountMinor: 1 } } }));
    expect(() => replace(draftOf(), { variants: strange }))
      .to.throw()
      .with.property('code', 'unknown_market');
    expect(() => replace(draftOf(), { categories: ['no'] }))
      .to.throw()
      .with.property('code', 'unknown_category');
    const long = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`d${at}`, { description: 'é'.repeat(9000) }]));
    expect(() => replace(draftOf(), { translations: long }))
      .to.throw()
      .with.property('code', 'product_too_large');
  });
});
