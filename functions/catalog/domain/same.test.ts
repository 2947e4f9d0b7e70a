import { expect } from 'chai';
import { same } from './same.ts';

describe('plain data', () => {
  it('is the same whatever the order of its fields', () => {
    expect(same({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 })).to.equal(true);
    expect(same({ a: 1, b: undefined }, { a: 1 })).to.equal(true);
  });

  it('differs by a value, a type, a length or an order of items', () => {
    expect(same({ a: 1 }, { a: '1' })).to.equal(false);
    expect(same([1, 2], [2, 1])).to.equal(false);
    expect(same([1], [1, 2])).to.equal(false);
    expect(same({}, [])).to.equal(false);
    expect(same([], {})).to.equal(false);
    expect(same(null, {})).to.equal(false);
    expect(same({ a: null }, { a: undefined })).to.equal(false);
  });
});
