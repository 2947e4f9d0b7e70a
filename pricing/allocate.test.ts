import { expect } from 'chai';
import * as fc from 'fast-check';
import { allocate } from './allocate.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc.array(fc.nat({ max: 1_000_000_000_000 }), { minLength: 1, maxLength: 50 });
const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('allocation', () => {
  it('gives the odd cents to the largest remainders', () => {
    expect(allocate(100, [1, 1, 1])).to.deep.equal([34, 33, 33]);
    expect(allocate(5, [3, 7])).to.deep.equal([2, 3]);
    expect(allocate(1, [1, 2])).to.deep.equal([0, 1]);
  });

  it('splits a negative amount as the mirror image of the positive one', () => {
    expect(allocate(-100, [1, 1, 1])).to.deep.equal([-34, -33, -33]);
  });

  it('gives a weight of zero nothing, unless every weight is zero', () => {
    expect(allocate(10, [0, 1])).to.deep.equal([0, 10]);
    expect(allocate(3, [0, 0])).to.deep.equal([2, 1]);
  });

  it('has nothing to give to nobody', () => {
    expect(allocate(0, [])).to.deep.equal([]);
    expect(() => allocate(1, [])).to.throw(RangeError);
  });

  it('refuses weights that are negative, broken or beyond exact integers', () => {
    expect(() => allocate(1, [1, -1])).to.throw(RangeError);
    expect(() => allocate(1, [0.5])).to.throw(RangeError);
    expect(() => allocate(2 ** 53, [1])).to.throw(RangeError);
  });

  it('keeps the sum, whatever the amount and the weights', () => {
    fc.assert(fc.property(amount, weights, (total, shares) => add(allocate(total, shares)) === total));
  });

  it('stays less than one minor unit from each exact share', () => {
    fc.assert(
      fc.property(amount, weights, (total, shares) => {
        const even = shares.every((share) => share === 0);
        const effective = shares.map((share) => BigInt(even ? 1 : share));
        const whole = effective.reduce((a, b) => a + b, 0n);
        return allocate(total, shares).every((part, index) => {
          const difference = BigInt(part) * whole - BigInt(total) * (effective[index] ?? 0n);
          return difference < whole && difference > -whole;
        });
      }),
    );
  });

  it('looks at proportions only: weights times k give the same parts', () => {
    const small = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amount, small, fc.integer({ min: 1, max: 1_000_000 }), (total, shares, k) => {
        expect(
          allocate(
            total,
            shares.map((share) => share * k),
          ),
        ).to.deep.equal(allocate(total, shares));
      }),
    );
  });
});
