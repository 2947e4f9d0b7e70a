import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { decideGroup } from '../decide-group.ts';
import { row, stored, worldOf } from '../import.fixture.ts';
import { isCartwrightColumn } from './rows-of-cartwright.ts';

describe("the columns of Cartwright's own files", () => {
  it('are those of the guide', () => {
    const guide = readFileSync(new URL('../../../../../docs/guides/import-products.md', import.meta.url), 'utf8');
    const table = /## Columns of a CSV[\s\S]*?\n\n##/.exec(guide)?.[0] ?? '';
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    const columns = named.filter((name) => name !== '3');
    expect(columns).to.have.length.above(20);
    expect(columns.filter((name) => !isCartwrightColumn(name))).to.deep.equal([]);
  });

  it('are no others', () => {
    for (const name of ['colour', 'price', 'price:', 'price:EU', 'option4_name', 'attribute:Größe', 'title:', 'Sku']) {
      expect(isCartwrightColumn(name), name).to.equal(false);
    }
  });
});

const FULL_ROW = {
  product: 'cup',
  sku: 'CUP',
  title: 'Cup',
  description: 'For tea',
  locale: 'en',
  'title:de': 'Tasse',
  brand: 'Kiln',
  tags: 'new | red|new',
  'attribute:material': 'clay|glaze',
  tax_category: 'reduced',
  'price:eu': '9',
  'compare_at:eu': '12.5',
  weight_grams: '300',
  requires_shipping: 'no',
  barcode: '4006381333931',
  image_url: 'https://img.example/1.jpg',
  image_alt: 'A cup',
  variant_image_url: 'https://img.example/2.jpg',
};

describe("the rows of Cartwright's own files", () => {
  it('say all that there is to say of a product', () => {
    const product = decideGroup('cup', [row(2, FULL_ROW)], undefined, worldOf()).decision?.product;
    expect(product).to.deep.include({
      description: 'For tea',
      translations: { de: { title: 'Tasse' } },
      brand: 'Kiln',
      tags: ['new', 'red'],
      attributes: { material: ['clay', 'glaze'] },
      taxCategory: 'reduced',
      media: [
        { url: 'https://img.example/1.jpg', alt: 'A cup' },
        { url: 'https://img.example/2.jpg', alt: '' },
      ],
    });
    expect(product?.variants[0]).to.deep.include({
      prices: { eu: { amountMinor: 900, compareAtMinor: 1_250 } },
      weightGrams: 300,
      requiresShipping: false,
      barcode: '4006381333931',
      imageUrl: 'https://img.example/2.jpg',
    });
  });

  it('without a SKU bring a picture and nothing else', () => {
    const cup = stored(decideGroup('cup', [row(2, { product: 'cup', sku: 'CUP', title: 'Cup' })], undefined, worldOf()).decision);
    const picture = decideGroup('cup', [row(2, { product: 'cup', image_url: 'https://img.example/1.jpg' })], cup, worldOf());
    expect(picture.reports[0]).to.deep.include({ line: 2, outcome: 'updated' });
    const priced = decideGroup('cup', [row(2, { product: 'cup', 'price:eu': '1' })], cup, worldOf());
    expect(priced.reports[0]?.reason).to.include({ code: 'missing_value', column: 'sku' });
  });
});
