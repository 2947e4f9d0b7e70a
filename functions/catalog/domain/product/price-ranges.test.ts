import { expect } from 'chai';
import { priceRangesOf } from './price-ranges.ts';

describe("a product's price ranges", () => {
  it('go from the lowest to the highest price of its variants, in each market', () => {
    const variants = [
      { prices: { eu: { amountMinor: 900 }, us: { amountMinor: 1000 } } },
      { prices: { eu: { amountMinor: 700 } } },
      { prices: { eu: { amountMinor: 800 } } },
    ];

    expect(priceRangesOf(variants)).to.deep.equal({
      eu: { fromMinor: 700, toMinor: 900 },
      us: { fromMinor: 1000, toMinor: 1000 },
    });
  });

  it('leave out markets without a price', () => {
    expect(priceRangesOf([{ prices: {} }])).to.deep.equal({});
    expect(priceRangesOf([])).to.deep.equal({});
  });
});
