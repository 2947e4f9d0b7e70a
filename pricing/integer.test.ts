import { expect } from 'chai';
import * as fc from 'fast-check';
import { scale, sum, times } from './integer.ts';

describe('exact integers', () => {
  it('round a half up, and a negative half down, so that a refund mirrors its sale', () => {
    expect(scale(25, 1, 10)).to.equal(3);
    expect(scale(24, 1, 10)).to.equal(2);
    expect(scale(-25, 1, 10)).to.equal(-3);
  });

  it('are exact where the product is far beyond 2^53', () => {
    expect(scale(9_007_199_254_740_991, 999_999, 1_000_000)).to.equal(9_007_190_247_541_736);
  });

  it('are refused once they cannot be exact', () => {
    expect(() => times(1_000_000_000_000, 1_000_000, 'A total')).to.throw(RangeError, 'A total');
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1], 'A sum')).to.throw(RangeError, 'A sum');
    expect(() => sum([0.1], 'A sum')).to.throw(RangeError);
    expect(() => scale(Number.MAX_SAFE_INTEGER, 2, 1)).to.throw(RangeError);
    expect(() => scale(1, 1, 0)).to.throw(RangeError);
  });

  it('are within half a unit of the exact quotient', () => {
    const any = fc.maxSafeInteger();
    const factor = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(any, factor, (amount, ppm) => {
        const twice = 2n * BigInt(scale(amount, ppm, 1_000_000)) * 1_000_000n - 2n * BigInt(amount) * BigInt(ppm);
        return twice <= 1_000_000n && twice >= -1_000_000n;
      }),
    );
  });
});
