import { expect } from 'chai';
import type { PublishedProduct, PublishedVariant } from '../../../../../contracts/catalog/published/published-files.ts';
import { firstChoice, optionsOf, soldIn } from './variant-choice.ts';

const variant = (sku: string, options: Record<string, string>, markets = ['eu', 'us']): PublishedVariant => ({
  sku,
  options,
  prices: Object.fromEntries(markets.map((market) => [market, { amountMinor: 100 }])),
  weightGrams: 100,
  taxCategory: 'standard',
  requiresShipping: true,
});

const redSmall = variant('RS', { Colour: 'Red', Size: 'S' });
const redLarge = variant('RL', { Colour: 'Red', Size: 'L' }, ['eu']);
const blueLarge = variant('BL', { Colour: 'Blue', Size: 'L' });
const product: PublishedProduct = {
  id: 'p',
  slug: 'shirt',
  name: 'Shirt',
  title: { en: 'Shirt' },
  description: {},
  pictures: [],
  options: [
    { name: 'Colour', values: ['Red', 'Blue', 'Green'] },
    { name: 'Size', values: ['S', 'L'] },
  ],
  attributes: {},
  categories: [],
  variants: [redSmall, redLarge, blueLarge],
  publishedAt: '2026-01-01T00:00:00.000Z',
};

describe('the choice of a variant', () => {
  it('begins with the one that was asked for, else with the first that can be bought', () => {
    expect(firstChoice(product.variants, 'BL', () => true)).to.equal(blueLarge);
    expect(firstChoice(product.variants, 'gone', (sku) => sku !== 'RS')).to.equal(redLarge);
    expect(firstChoice(product.variants, undefined, () => false)).to.equal(redSmall);
    expect(firstChoice([], undefined, () => true)).to.equal(undefined);
  });

  it('offers what is sold in the market alone', () => {
    expect(soldIn(product, 'us').map(({ sku }) => sku)).to.deep.equal(['RS', 'BL']);
  });

  it('says which values are not made together with what is chosen, and leads to the nearest that is', () => {
    const [colour, size] = optionsOf(product, product.variants, redSmall);

    expect(colour?.values.map(({ value, exists, leadsTo }) => [value, exists, leadsTo.sku])).to.deep.equal([
      ['Red', true, 'RS'],
      ['Blue', false, 'BL'],
    ]);
    expect(size?.values.map(({ value, chosen, exists }) => [value, chosen, exists])).to.deep.equal([
      ['S', true, true],
      ['L', false, true],
    ]);
  });

  it('keeps as much as there is of what was chosen', () => {
    const [colour] = optionsOf(product, product.variants, redLarge);

    expect(colour?.values.find(({ value }) => value === 'Blue')).to.include({ exists: true, leadsTo: blueLarge });
  });
});
