import { expect } from 'chai';
import { archive, publish, restore, unpublish } from './change-status.ts';
import { claimChanges } from './claims.ts';
import type { Draft } from './decision.ts';
import { changePrices } from './price-changes.ts';
import { AROUND, draftOf, LATER, MUG, NOW } from './product.fixture.ts';
import { replaceProduct } from './replace-product.ts';

const draft = draftOf();
const published = publish(draft, AROUND, NOW).product;
const shortOf = (before: Draft | undefined, after: Draft) => {
  const { variants, slugs } = claimChanges(before, after);
  return {
    variants: variants.map(({ wanted, released }) => `${wanted.sku} ${released ? 'released' : String(wanted.published)}`),
    slugs: slugs.map(({ slug, wanted }) => `${slug} ${wanted}`),
  };
};

describe('what follows from a product', () => {
  it('is claimed when it is made: each SKU and its slug', () => {
    expect(shortOf(undefined, draft)).to.deep.equal({ variants: ['MUG-R false', 'MUG-B false'], slugs: ['mug current'] });
  });

  it('says of each variant what a sale needs', () => {
    expect(claimChanges(undefined, published).variants[0]?.wanted).to.deep.equal({
      sku: 'MUG-R',
      productId: 'p1',
      productTitle: 'Mug',
      slug: 'mug',
      options: { Colour: 'Red' },
      published: true,
      prices: { eu: { amountMinor: 900 } },
      weightGrams: 300,
      taxCategory: 'standard',
      requiresShipping: true,
      retired: false,
    });
  });

  it('is written only where it changed', () => {
    const dearer = changePrices(published, { 'MUG-R': { eu: { amountMinor: 950 } } }, AROUND, LATER)?.product ?? published;
    expect(shortOf(published, dearer)).to.deep.equal({ variants: ['MUG-R true'], slugs: [] });
    const tagged = replaceProduct(published, { ...MUG, tags: ['new'] }, AROUND, LATER)?.product ?? published;
    expect(shortOf(published, tagged)).to.deep.equal({ variants: [], slugs: [] });
    const renamed = replaceProduct(published, { ...MUG, title: 'Cup' }, AROUND, LATER)?.product ?? published;
    expect(shortOf(published, renamed).variants).to.deep.equal(['MUG-R true', 'MUG-B true']);
  });

  it('is released when a SKU or slug is given up', () => {
    const changed = { ...MUG, slug: 'cup', variants: MUG.variants.slice(0, 1) };
    const fromDraft = replaceProduct(draft, changed, AROUND, LATER)?.product ?? draft;
    expect(shortOf(draft, fromDraft)).to.deep.equal({
      variants: ['MUG-R false', 'MUG-B released'],
      slugs: ['cup current', 'mug released'],
    });
    const known = replaceProduct(published, changed, AROUND, LATER)?.product ?? published;
    expect(shortOf(published, known).slugs).to.deep.equal(['cup current', 'mug redirect']);
  });

  it('is released when it is archived, but for the slug that people know', () => {
    expect(shortOf(draft, archive(draft, NOW).product).slugs).to.deep.equal(['mug released']);
    const archived = archive(published, LATER).product;
    expect(shortOf(published, archived)).to.deep.equal({ variants: ['MUG-R released', 'MUG-B released'], slugs: [] });
    expect(claimChanges(published, archived).variants[0]?.wanted).to.include({ published: false, retired: true });
  });

  it('is claimed anew when it is restored', () => {
    const archived = archive(draft, NOW).product;
    expect(shortOf(archived, restore(archived, LATER).product)).to.deep.equal({
      variants: ['MUG-R false', 'MUG-B false'],
      slugs: ['mug current'],
    });
  });

  it('follows the product on and off sale', () => {
    expect(shortOf(published, unpublish(published, LATER).product).variants).to.deep.equal(['MUG-R false', 'MUG-B false']);
  });
});
