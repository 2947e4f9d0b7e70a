import { expect } from 'chai';
import { median } from './median.ts';

describe('the median', () => {
  it('is the middle one by size, not by place or as text', () => {
    expect(median([100, 9, 20])).to.equal(20);
    expect(median([7])).to.equal(7);
  });

  it('is the upper one of two, so that no run looks better than it was', () => {
    expect(median([1, 4, 3, 2])).to.equal(3);
  });

  it('is not there for no numbers', () => {
    expect(() => median([])).to.throw('no numbers');
  });
});
