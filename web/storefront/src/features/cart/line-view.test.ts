import { expect } from 'chai';
import type { Quote, QuoteLine } from '../../../../../contracts/orders/quote.ts';
import { problemsOfCart, viewLines } from './line-view.ts';

const MUG: QuoteLine = {
  sku: 'MUG',
  title: 'Mug',
  options: { Colour: 'Blue' },
  quantity: 2,
  unitMinor: 1_200,
  totalMinor: 2_400,
  taxRatePpm: 190_000,
  taxMinor: 383,
  weightGrams: 300,
  requiresShipping: true,
};
const QUOTE: Quote = {
  market: 'eu',
  currency: 'EUR',
  taxInclusive: true,
  lines: [MUG],
  shipping: { required: true, options: [], taxMinor: 0 },
  subtotalMinor: 2_400,
  shippingMinor: 0,
  taxMinor: 383,
  taxes: [],
  totalMinor: 2_400,
  problems: [],
};

describe('the lines of a cart', () => {
  it('cost what the quote says, and follow a new quantity before the next quote', () => {
    const [same] = viewLines({ lines: [{ sku: 'MUG', quantity: 2 }], quote: QUOTE, problems: [] });
    const [more] = viewLines({ lines: [{ sku: 'MUG', quantity: 3 }], quote: QUOTE, problems: [] });
    expect(same).to.include({ title: 'Mug', unitMinor: 1_200, totalMinor: 2_400 });
    expect(more).to.include({ quantity: 3, totalMinor: 3_600 });
  });

  it('have no price while none is known, and their problem beside them', () => {
    const problems = [{ code: 'unknown_sku', sku: 'OLD' }, { code: 'no_shipping_option' }] as const;
    const [line] = viewLines({ lines: [{ sku: 'OLD', quantity: 1 }], quote: QUOTE, problems });
    expect(line).to.include({ totalMinor: undefined, problem: 'unknown_sku' });
    expect(problemsOfCart({ problems })).to.deep.equal(['no_shipping_option']);
  });
});
