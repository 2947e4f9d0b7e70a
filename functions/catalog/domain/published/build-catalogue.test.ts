import { expect } from 'chai';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { bucketOf } from '../../../../contracts/catalog/published/addresses.ts';
import {
  AvailabilityFile,
  CategoriesFile,
  GlossaryFile,
  ListingFile,
  ProductsFile,
} from '../../../../contracts/catalog/published/published-files.ts';
import { emptyShelf } from '../release/shelf.ts';
import { buildCatalogue, type CatalogSource } from './build-catalogue.ts';
import { availability, category, glossary, market, product, testHash, variant } from './catalogue.fixture.ts';

function build(source: Partial<CatalogSource>) {
  const shelf = emptyShelf(testHash);
  const whole = { products: [], categories: [], markets: [market('eu')], availability: [], glossaries: [], ...source };
  const contents = buildCatalogue(whole, shelf);
  const read = <S extends z.ZodMiniType>(schema: S, hash: string | undefined): z.infer<S> =>
    schema.parse(JSON.parse(shelf.files.get(hash ?? '') ?? ''));
  return { contents, files: shelf.files, read, all: [...shelf.files.values()].join('\n') };
}

describe('the published catalogue', () => {
  it('shows a product in its bucket, in the listings of its category and all above it, and among the newest', () => {
    const categories = [category('tools'), category('hammers', { parentId: 'tools' }), category('empty')];
    const { contents, read } = build({ products: [product('mallet', { categories: ['hammers'] })], categories });

    const bucket = contents.products[bucketOf('mallet', contents.products.length)];
    expect(read(ProductsFile, bucket).products['mallet']).to.include({ id: 'mallet', name: 'The mallet' });
    expect(Object.keys(contents.listings)).to.deep.equal(['hammers', 'tools']);
    expect(read(ListingFile, contents.listings['tools']?.pages[0]).cards[0]?.categories).to.deep.equal(['hammers', 'tools']);
    expect(read(ListingFile, contents.newest).cards.map(({ id }) => id)).to.deep.equal(['mallet']);
    expect(read(CategoriesFile, contents.categories).categories.map(({ id, productCount }) => [id, productCount])).to.deep.equal([
      ['tools', 1],
      ['hammers', 1],
    ]);
  });

  it('leads a former slug to the present one, but not from a slug that another product has', () => {
    const products = [product('a', { previousSlugs: ['old-a', 'b'] }), product('b')];
    const { contents, read } = build({ products });
    const redirects = contents.products.map((hash) => read(ProductsFile, hash).redirects);

    expect(Object.assign({}, ...redirects)).to.deep.equal({ 'old-a': 'a' });
  });

  it('tells what is not in stock, and only of SKUs that are on sale', () => {
    const products = [
      product('a', { variants: [variant('A-1'), variant('A-2'), variant('A-3')], options: [] }),
      product('d', { status: 'draft' }),
    ];
    const { contents, read } = build({
      products,
      availability: [availability('A-1', 'in_stock'), availability('A-2', 'low'), availability('d-1', 'low')],
    });

    expect(read(AvailabilityFile, contents.availability))
      .to.have.property('skus')
      .that.deep.equals({
        'A-2': { availability: 'low' },
        'A-3': { availability: 'out' },
      });
  });

  it('is the same for the same source, in whatever order it was read', () => {
    const products = ['c', 'a', 'b'].map((id) => product(id, { categories: ['x'] }));
    const source = { products, categories: [category('x'), category('y')], markets: [market('us'), market('eu')] };
    const reversed = {
      products: products.toReversed(),
      categories: source.categories.toReversed(),
      markets: source.markets.toReversed(),
    };

    expect(build(source).contents).to.deep.equal(build(reversed).contents);
  });

  it('changes few files when one product changes', () => {
    const products = Array.from({ length: 200 }, (_, index) => product(`p${index}`, { categories: [`c${index % 4}`] }));
    const categories = [0, 1, 2, 3].map((index) => category(`c${index}`));
    const before = build({ products, categories }).files;
    const renamed = products.map((one) => (one.id === 'p100' ? { ...one, title: 'Renamed' } : one));
    const after = build({ products: renamed, categories }).files;

    const changed = [...after.keys()].filter((hash) => !before.has(hash));
    expect(changed, 'bucket, listing page, search and at most the newest').to.have.length.within(3, 4);
  });

  it('changes one file when only availability does', () => {
    const products = [product('a'), product('b')];
    const before = build({ products, availability: [availability('a-1', 'in_stock')] }).files;
    const after = build({ products, availability: [availability('a-1', 'out')] }).files;

    expect([...after.keys()].filter((hash) => !before.has(hash))).to.have.length(1);
  });
});

describe('the words of a language', () => {
  const cup = product('cup', {
    attributes: { material: ['Steel'] },
    options: [{ name: 'Handle', values: ['Walnut', 'Olive'] }],
    variants: [variant('cup-1', { options: { Handle: 'Walnut' } })],
  });
  const entries = {
    Handle: 'Griff',
    Walnut: 'Nussbaum',
    material: 'material',
    Steel: 'Stahl',
    eu: 'Europa',
    Olive: 'Olivenholz',
  };

  it('are a file of their own, with those that something on sale uses', () => {
    const { contents, read } = build({
      products: [cup],
      glossaries: [glossary('de', entries), glossary('fr', { Oak: 'Chêne' })],
    });

    expect(Object.keys(contents.glossaries ?? {})).to.deep.equal(['de']);
    const { Olive: _unsold, material: _alike, ...used } = entries;
    expect(read(GlossaryFile, contents.glossaries?.['de']).entries).to.deep.equal(used);
  });

  it('leave everything as it was where there are none', () => {
    const without = build({ products: [cup] }).contents;

    expect(without).to.not.have.property('glossaries');
    expect(build({ products: [cup], glossaries: [glossary('de', {})] }).contents).to.deep.equal(without);
  });
});

describe('what is not published', () => {
  const SECRET = 'zq8secret';

  it('is nowhere in any file: drafts, archived products, closed markets, barcodes, empty categories', () => {
    const { all } = build({
      products: [
        product('shown', {
          createdFrom: SECRET,
          titleKey: SECRET,
          categories: ['gone'],
          variants: [
            variant('shown-1', {
              barcode: SECRET,
              prices: { eu: { amountMinor: 100 }, [`m-${SECRET}`]: { amountMinor: 777_001 } },
            }),
            variant(`only-in-closed-${SECRET}`, { prices: { [`m-${SECRET}`]: { amountMinor: 777_002 } } }),
          ],
        }),
        product(`draft-${SECRET}`, { status: 'draft' }),
        product(`archived-${SECRET}`, { status: 'archived' }),
        product(`unpriced-${SECRET}`, { variants: [variant(`u-${SECRET}`, { prices: {} })] }),
        product(`closed-${SECRET}`, {
          variants: [variant(`c-${SECRET}`, { prices: { [`m-${SECRET}`]: { amountMinor: 777_003 } } })],
        }),
      ],
      categories: [category(`empty-${SECRET}`, { title: SECRET, description: SECRET })],
      markets: [market('eu'), market(`m-${SECRET}`, { active: false, name: SECRET })],
      availability: [availability(`draft-${SECRET}-1`, 'low')],
      glossaries: [glossary('de', { [SECRET]: 'Geheim', Geheim: SECRET })],
    });

    expect(all).to.include('shown-1');
    expect(all).to.not.include(SECRET);
    expect(all).to.not.match(/77700[123]/);
    expect(all).to.not.match(/"(?:createdFrom|titleKey|status|updatedAt|barcode)"/);
  });

  it('stays away whatever the catalogue holds', () => {
    const anyProduct = fc.record({
      status: fc.constantFrom('draft' as const, 'archived' as const),
      tags: fc.array(fc.constant(SECRET), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyProduct, { maxLength: 8 }), (hidden) => {
        const products = hidden.map(({ status, tags }, index) =>
          product(`p${index}-${SECRET}`, {
            status,
            tags,
            previousSlugs: [`was-${SECRET}`],
            brand: SECRET,
            attributes: { material: [SECRET] },
          }),
        );
        expect(build({ products: [product('shown'), ...products] }).all).to.not.include(SECRET);
      }),
    );
  });
});
