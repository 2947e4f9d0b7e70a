import { expect } from 'chai';
import { decideGroup } from '../decide-group.ts';
import { row, stored, worldOf } from '../import.fixture.ts';

const SHOPIFY = worldOf({ profile: 'shopify' });
const CAP = [
  row(2, {
    Handle: 'cap',
    Title: 'Cap',
    'Body (HTML)': '<p>A <b>cap</b></p>',
    Vendor: 'Kiln',
    Type: 'Hats',
    Tags: 'new, red, new',
    Published: 'true',
    'Option1 Name': 'Size',
    'Option1 Value': 'S',
    'Variant SKU': "'001",
    'Variant Grams': '90',
    'Variant Price': '12.50',
    'Variant Compare At Price': '12.50',
    'Image Src': 'https://img.example/1.jpg',
  }),
  row(3, { Handle: 'cap', 'Option1 Value': 'M', 'Variant Price': '12.50', 'Variant Image': 'https://img.example/m.jpg' }),
  row(4, { Handle: 'cap', 'Image Src': 'https://img.example/2.jpg', 'Image Alt Text': 'From behind' }),
];

describe('a Shopify export', () => {
  it('makes a product of its rows: text of HTML, SKUs of blanks, prices in the market that was named', () => {
    const { decision, reports } = decideGroup('cap', CAP, undefined, SHOPIFY);
    expect(decision?.product).to.deep.include({
      description: 'A cap',
      brand: 'Kiln',
      tags: ['new', 'red'],
      attributes: { type: ['Hats'] },
      media: [
        { url: 'https://img.example/1.jpg', alt: '' },
        { url: 'https://img.example/m.jpg', alt: '' },
        { url: 'https://img.example/2.jpg', alt: 'From behind' },
      ],
    });
    expect(decision?.product.variants).to.deep.equal([
      { sku: '001', options: { Size: 'S' }, prices: { us: { amountMinor: 1_250 } }, weightGrams: 90, requiresShipping: true },
      {
        sku: 'CAP-M',
        options: { Size: 'M' },
        prices: { us: { amountMinor: 1_250 } },
        weightGrams: 0,
        requiresShipping: true,
        imageUrl: 'https://img.example/m.jpg',
      },
    ]);
    expect(reports.map(({ line, sku, notes }) => ({ line, sku, notes }))).to.deep.equal([
      { line: 2, sku: '001', notes: ['The crossed-out price was left out: it is no higher than the price'] },
      { line: 3, sku: 'CAP-M', notes: ['There was no SKU; it is "CAP-M" now'] },
      { line: 4, sku: undefined, notes: [] },
    ]);
  });

  it('makes the same product again', () => {
    const cap = stored(decideGroup('cap', CAP, undefined, SHOPIFY).decision);
    expect(decideGroup('cap', CAP, cap, SHOPIFY).decision).to.equal(undefined);
  });

  it('mends a SKU that stands twice or belongs to another product, and finds the mended one again', () => {
    const twice = ['S', 'M', 'L'].map((size, index) =>
      row(index + 2, {
        Handle: 'cap',
        ...(index === 0 ? { Title: 'Cap', 'Option1 Name': 'Size' } : {}),
        'Option1 Value': size,
        'Variant SKU': 'X',
        'Variant Price': '1',
      }),
    );
    const skusOf = (world: typeof SHOPIFY) =>
      decideGroup('cap', twice, undefined, world).decision?.product.variants.map(({ sku }) => sku);
    expect(skusOf(SHOPIFY)).to.deep.equal(['X', 'CAP-M', 'CAP-L']);
    const taken = { ...SHOPIFY, taken: new Set(['X']) };
    expect(skusOf(taken)).to.deep.equal(['CAP-S', 'CAP-M', 'CAP-L']);
    const cap = stored(decideGroup('cap', twice, undefined, taken).decision);
    const again = decideGroup('cap', twice, cap, SHOPIFY);
    expect(again.decision).to.equal(undefined);
    expect(again.reports.map(({ outcome }) => outcome)).to.deep.equal(['unchanged', 'unchanged', 'unchanged']);
  });

  it('has no options where its only one is called "Title"', () => {
    const rows = [
      row(2, {
        Handle: 'cap',
        Title: 'Cap',
        'Option1 Name': 'Title',
        'Option1 Value': 'Default Title',
        'Variant SKU': 'C',
        'Variant Price': '1',
      }),
    ];
    const { decision, reports } = decideGroup('cap', rows, undefined, SHOPIFY);
    expect(decision?.product.options).to.deep.equal([]);
    expect(reports[0]?.notes).to.deep.equal([]);
  });

  it('is rejected where it sells gift cards or has no title', () => {
    const gift = decideGroup(
      'g',
      [row(2, { Handle: 'g', Title: 'Gift', 'Gift Card': 'true', 'Variant Price': '1' })],
      undefined,
      SHOPIFY,
    );
    expect(gift.reports[0]?.reason).to.include({ code: 'gift_card', column: 'Gift Card' });
    const bare = decideGroup('g', [row(2, { Handle: 'g', 'Variant Price': '1' })], undefined, SHOPIFY);
    expect(bare.reports[0]?.reason).to.include({ code: 'invalid_value', column: 'Title' });
  });

  it('says what it left out', () => {
    const rows = [
      row(2, { Handle: 'cap', Title: 'Cap', 'Variant SKU': 'A B', 'Variant Price': '1', 'Variant Taxable': 'false' }),
    ];
    expect(decideGroup('cap', rows, undefined, SHOPIFY).reports[0]?.notes).to.deep.equal([
      'The SKU "A B" is "A-B" now',
      'That it is not taxed was left out: taxes follow from the tax category',
    ]);
  });
});
