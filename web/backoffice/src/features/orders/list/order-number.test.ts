import { expect } from 'chai';
import { orderNumberOf } from './order-number.ts';

describe("an order's number as it is typed", () => {
  it('is found however it is written', () => {
    for (const typed of ['CW-V5A8Y-P8010', 'cw v5a8y p8010', 'v5a8yp8010', ' cw-v5a8y-p8o1o '])
      expect(orderNumberOf(typed)).to.equal('CW-V5A8Y-P8010');
  });

  it('is left as it is when it can be none', () => {
    expect(orderNumberOf('cw-v5a')).to.equal('CW-V5A');
  });
});
