import { expect } from 'chai';
import { readGrams, weightWords } from './grams-text.ts';

describe('a typed weight', () => {
  it('is in grams, or in kilograms where it says so', () => {
    expect(['2000', '2 000 g', '500g', '2 kg', '31.5 kg', '31,5KG', '0.125 kg'].map(readGrams)).to.deep.equal([
      2000, 2000, 500, 2000, 31_500, 31_500, 125,
    ]);
  });

  it('is none when a sign may mean thousands as well as a fraction, and when it is no weight', () => {
    expect(['2.000', '2,000 g', '1.5', '', 'heavy', '-1', '1.2345 kg', '2 lb'].map(readGrams)).to.deep.equal(
      Array(8).fill(undefined),
    );
  });

  it('is told in the unit that people think in', () => {
    expect([1, 999, 1000, 31_500, 2_000_001].map(weightWords)).to.deep.equal(['1 g', '999 g', '1 kg', '31.5 kg', '2,000.001 kg']);
  });
});
