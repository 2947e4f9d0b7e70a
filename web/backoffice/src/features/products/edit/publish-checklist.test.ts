import { expect } from 'chai';
import { publishChecklist } from './publish-checklist.ts';

const markets = [{ id: 'eu', name: 'European Union' }];
const unmet = (reasons: unknown) => publishChecklist(reasons, markets).flatMap(({ text, met }) => (met ? [] : [text]));

describe('what a product lacks to be on sale', () => {
  it('is a variant, and with it a price', () => {
    expect(unmet([{ code: 'no_variant' }])).to.deep.equal(['It has a variant', 'A variant has a price in an open market']);
  });

  it('is a price, while its variants are ticked off', () => {
    expect(publishChecklist([{ code: 'no_price_in_active_market' }], markets)).to.deep.equal([
      { text: 'It has a variant', met: true },
      { text: 'A variant has a price in an open market', met: false },
    ]);
  });

  it('is a tax rate, in the market by its name', () => {
    expect(unmet([{ code: 'no_tax_rate', market: 'eu', taxCategory: 'books' }])).to.deep.equal([
      'European Union has a tax rate for “books”',
    ]);
  });

  it('is said by its code when we do not know it, and never lost', () => {
    expect(unmet([{ code: 'no_picture' }])).to.deep.equal(['no_picture']);
    expect(unmet(undefined)).to.deep.equal([]);
  });
});
