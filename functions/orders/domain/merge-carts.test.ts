import { expect } from 'chai';
import { mergeCarts } from './merge-carts.ts';

describe("merging a guest's cart", () => {
  it('adds what both hold and keeps the rest', () => {
    const merged = mergeCarts({ market: 'us', lines: { A: 2, B: 1 } }, { market: 'eu', lines: { A: 3, C: 4 } }, 50);
    expect(merged).to.deep.equal({ market: 'us', lines: { A: 5, B: 1, C: 4 } });
  });

  it("is the guest's cart where the account had none", () => {
    expect(mergeCarts({ market: 'eu', lines: { A: 2 } }, undefined, 50)).to.deep.equal({ market: 'eu', lines: { A: 2 } });
  });

  it('stays within what a cart may hold', () => {
    expect(mergeCarts({ market: 'eu', lines: { A: 60 } }, { market: 'eu', lines: { A: 60 } }, 50).lines).to.deep.equal({ A: 99 });
    expect(mergeCarts({ market: 'eu', lines: { A: 1, B: 1 } }, { market: 'eu', lines: { C: 1, D: 1 } }, 3).lines).to.deep.equal({
      C: 1,
      D: 1,
      A: 1,
    });
  });
});
