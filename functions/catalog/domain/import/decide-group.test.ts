import { expect } from 'chai';
import { archive, publish } from '../product/change-status.ts';
import { AROUND, draftOf, NOW } from '../product/product.fixture.ts';
import { decideGroup } from './decide-group.ts';
import { row, stored, worldOf } from './import.fixture.ts';

const CUP = [
  row(2, {
    product: 'cup',
    sku: 'CUP-R',
    title: 'Cup',
    categories: 'cups',
    option1_name: 'Colour',
    option1_value: 'Red',
    'price:eu': '9.00',
  }),
  row(3, {
    product: 'cup',
    sku: 'CUP-B',
    option1_value: 'Blue',
    'price:eu': '9.50',
    image_url: 'https://img.example/b.jpg',
    image_alt: 'Blue',
  }),
];
const outcomes = (reports: readonly { line: number; outcome: string }[]) =>
  reports.map(({ line, outcome }) => `${line} ${outcome}`);

describe('the rows of a product', () => {
  it('make a product that was not there, all of them together', () => {
    const { decision, reports } = decideGroup('cup', CUP, undefined, worldOf());
    expect(outcomes(reports)).to.deep.equal(['2 created', '3 created']);
    expect(decision?.product).to.deep.include({
      id: 'p1',
      slug: 'cup',
      title: 'Cup',
      locale: 'en',
      taxCategory: 'standard',
      status: 'draft',
      categories: ['id-of-cups'],
      options: [{ name: 'Colour', values: ['Red', 'Blue'] }],
      media: [{ url: 'https://img.example/b.jpg', alt: 'Blue' }],
    });
    expect(decision?.product.variants.map(({ sku, prices }) => [sku, prices['eu']?.amountMinor])).to.deep.equal([
      ['CUP-R', 900],
      ['CUP-B', 950],
    ]);
  });

  it('change nothing when they come again', () => {
    const cup = stored(decideGroup('cup', CUP, undefined, worldOf()).decision);
    const { decision, reports } = decideGroup('cup', CUP, cup, worldOf());
    expect(decision).to.equal(undefined);
    expect(outcomes(reports)).to.deep.equal(['2 unchanged', '3 unchanged']);
  });

  it('change what they say and leave alone what they are silent about', () => {
    const cup = stored(decideGroup('cup', CUP, undefined, worldOf()).decision);
    const rows = [
      row(2, { product: 'cup', sku: 'CUP-B', 'price:us': '11' }),
      row(3, { product: 'cup', sku: 'CUP-G', option1_name: 'Colour', option1_value: 'Green' }),
    ];
    const { decision, reports } = decideGroup('cup', rows, cup, worldOf());
    expect(decision, 'an option value without its name').to.not.equal(undefined);
    expect(outcomes(reports)).to.deep.equal(['2 updated', '3 created']);
    expect(decision?.product.variants[1]?.prices).to.deep.equal({ eu: { amountMinor: 950 }, us: { amountMinor: 1_100 } });
    expect(decision?.product).to.deep.include({ title: 'Cup', options: [{ name: 'Colour', values: ['Red', 'Blue', 'Green'] }] });
  });

  it('are all rejected when one is at fault, which says why and where', () => {
    const { decision, reports } = decideGroup(
      'cup',
      [CUP[0] ?? row(0, {}), row(3, { product: 'cup', sku: 'CUP B', option1_value: 'Blue', 'price:eu': '9,50' })],
      undefined,
      worldOf(),
    );
    expect(decision).to.equal(undefined);
    expect(reports[0]?.reason).to.include({ code: 'product_rejected' });
    expect(reports[1]?.reason).to.include({ code: 'invalid_value', column: 'price:eu' });
    const odd = decideGroup('cup', [row(2, { product: 'cup', sku: 'CUP B', title: 'Cup' })], undefined, worldOf());
    expect(odd.reports[0]?.reason).to.include({ code: 'invalid_value', column: 'sku' });
  });

  it('name their column in every kind of fault', () => {
    const columnOf = (cells: Record<string, string>) => {
      const [report] = decideGroup(
        'cup',
        [row(2, { product: 'cup', sku: 'A', title: 'Cup', ...cells })],
        undefined,
        worldOf(),
      ).reports;
      return `${report?.reason?.code ?? ''} ${report?.reason?.column ?? ''}`;
    };
    expect(columnOf({ categories: 'no' })).to.equal('unknown_category categories');
    expect(columnOf({ 'price:mars': '1' })).to.equal('unknown_market price:mars');
    expect(columnOf({ weight_grams: 'heavy' })).to.equal('invalid_value weight_grams');
    expect(columnOf({ requires_shipping: 'maybe' })).to.equal('invalid_value requires_shipping');
    expect(columnOf({ 'price:eu': '2', 'compare_at:eu': '1' })).to.equal('invalid_value compare_at:eu');
    expect(columnOf({ image_url: 'http://img.example/a.jpg' })).to.equal('invalid_value image_url');
    expect(columnOf({ tax_category: 'No!' })).to.equal('invalid_value tax_category');
    expect(columnOf({ 'title:de': 'x'.repeat(300) })).to.equal('invalid_value title:de');
    expect(columnOf({ locale: 'English' })).to.equal('invalid_value locale');
    expect(columnOf({ variant_image_url: 'ftp://x' })).to.match(/^invalid_value (?:variant_)?image_url$/);
  });

  it('are reported in a few words, whatever stands in them', () => {
    const rows = [row(2, { product: 'cup', sku: 'A'.repeat(9_000), title: 'Cup', weight_grams: 'x'.repeat(9_000) })];
    const { reports } = decideGroup('cup', rows, undefined, worldOf());
    expect(JSON.stringify(reports).length).to.be.below(1_000);
  });

  it('must not disagree about their product', () => {
    const rows = [row(2, { product: 'cup', sku: 'A', title: 'Cup' }), row(3, { product: 'cup', sku: 'B', title: 'Mug' })];
    expect(decideGroup('cup', rows, undefined, worldOf()).reports[1]?.reason).to.include({
      code: 'conflicting_rows',
      column: 'title',
    });
  });

  it('leave an archived product alone', () => {
    const archived = { ...archive(draftOf(), NOW).product, version: 2 };
    const { decision, reports } = decideGroup(
      'mug',
      [row(2, { product: 'mug', sku: 'MUG-R', title: 'New' })],
      archived,
      worldOf(),
    );
    expect(decision).to.equal(undefined);
    expect(reports[0]?.reason).to.include({ code: 'wrong_status' });
  });
});

describe('an import that publishes', () => {
  const options = { locale: 'en', taxCategory: 'standard', delimiter: ',' as const, publish: true };

  it('puts on sale what may be, in the same decision', () => {
    const { decision } = decideGroup('cup', CUP, undefined, worldOf({ options }));
    expect(decision?.product.status).to.equal('published');
    expect(decision?.events.map(({ type }) => type)).to.deep.equal(['product.created.v1', 'product.published.v1']);
  });

  it('says what is lacking, and heeds a row that says no', () => {
    const free = decideGroup('cup', [row(2, { product: 'cup', sku: 'A', title: 'Cup' })], undefined, worldOf({ options }));
    expect(free.decision?.product.status).to.equal('draft');
    expect(free.reports[0]?.notes).to.deep.equal(['Not published: no_price_in_active_market']);
    const shy = decideGroup(
      'cup',
      [row(2, { product: 'cup', sku: 'A', title: 'Cup', 'price:eu': '1', published: 'false' })],
      undefined,
      worldOf({ options }),
    );
    expect(shy.decision?.product.status).to.equal('draft');
    expect(shy.reports[0]?.notes).to.deep.equal([]);
  });

  it('never takes the last price from a product on sale', () => {
    const onSale = { ...publish(draftOf(), AROUND, NOW).product, version: 2 };
    const { reports } = decideGroup('mug', [row(2, { product: 'mug', sku: 'MUG-R', tax_category: 'books' })], onSale, worldOf());
    expect(reports[0]?.reason).to.include({ code: 'not_publishable' });
  });
});

describe('a line of JSON', () => {
  const product = {
    slug: 'pot',
    locale: 'en',
    title: 'Pot',
    taxCategory: 'standard',
    categories: ['cups'],
    variants: [{ sku: 'POT' }],
  };

  it('tells a product whole, and is reported for each variant', () => {
    const { decision, reports } = decideGroup('pot', [{ line: 7, product }], undefined, worldOf({ format: 'ndjson' }));
    expect(decision?.product).to.deep.include({ slug: 'pot', categories: ['id-of-cups'] });
    expect(reports).to.deep.equal([{ line: 7, product: 'pot', sku: 'POT', outcome: 'created', notes: [] }]);
  });

  it('names what is wrong by JSON pointer', () => {
    const wrong = { ...product, variants: [{ sku: 'POT', weightGrams: -1 }] };
    const { reports } = decideGroup('pot', [{ line: 7, product: wrong }], undefined, worldOf({ format: 'ndjson' }));
    expect(reports[0]?.reason).to.include({ code: 'invalid_value', column: '/variants/0/weightGrams' });
    const lost = decideGroup(
      'pot',
      [{ line: 7, product: { ...product, categories: ['no'] } }],
      undefined,
      worldOf({ format: 'ndjson' }),
    );
    expect(lost.reports[0]?.reason).to.include({ code: 'unknown_category', column: '/categories' });
  });

  it('is no product when it is anything else', () => {
    for (const odd of [{ slug: 'pot' }, { slug: 'pot', variants: 'none' }, { slug: 'pot', variants: [1] }]) {
      expect(decideGroup('pot', [{ line: 7, product: odd }], undefined, worldOf()).reports[0]?.outcome).to.equal('rejected');
    }
  });
});
