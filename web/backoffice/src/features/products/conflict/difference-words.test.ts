import { expect } from 'chai';
import { ProductInput } from '../../../../../../contracts/catalog/product/product-input.ts';
import { placeWords, valueWords } from './difference-words.ts';
import { mergeChanges } from '../../../ui/editing/merge.ts';
import { inputOfTree, treeOf } from './product-tree.ts';

const mug = ProductInput.parse({
  slug: 'mug',
  locale: 'en',
  title: 'Mug',
  taxCategory: 'standard',
  variants: [{ sku: 'MUG', prices: { eu: { amountMinor: 900 } } }],
});

describe('a difference between two edits of a product', () => {
  it('is told in words of the form', () => {
    const places = [
      ['title'],
      ['translations', 'de', 'description'],
      ['attributes', 'material'],
      ['variants', 'MUG'],
      ['variants', 'MUG', 'prices', 'eu', 'amountMinor'],
      ['variants', 'MUG', 'prices', 'eu'],
      ['variants', 'MUG', 'weightGrams'],
    ];

    expect(places.map(placeWords)).to.deep.equal([
      'Title',
      'Description in German',
      'Attribute material',
      'Variant MUG',
      'Price of MUG in eu',
      'Price of MUG in eu',
      'Weight of MUG',
    ]);
  });

  it('shows amounts in the currency of their market', () => {
    const path = ['variants', 'MUG', 'prices', 'eu'];

    expect(valueWords(1250, [...path, 'amountMinor'], { eu: 'EUR' })).to.equal('€12.50');
    expect(valueWords({ amountMinor: 1250 }, path, { eu: 'EUR' })).to.equal('€12.50');
    expect(valueWords([], ['tags'], {})).to.equal('nothing');
    expect(valueWords([{ name: 'Size', values: ['S', 'M'] }], ['options'], {})).to.equal('Size: S, M');
  });

  it('of two variants is none: my price and their new variant stand side by side', () => {
    const [first] = mug.variants.map((variant) => ({ ...variant, prices: { eu: { amountMinor: 800 } } }));
    const second = ProductInput.parse({ ...mug, variants: [{ sku: 'MUG-L' }] }).variants;
    const mine = { ...mug, variants: first ? [first] : [] };
    const theirs = { ...mug, title: 'Mug, large', variants: [...mug.variants, ...second] };

    const { merged } = mergeChanges(treeOf(mug), treeOf(mine), treeOf(theirs));

    expect(inputOfTree(merged)).to.deep.equal({ ...theirs, variants: [...mine.variants, ...second] });
  });
});
