import { expect } from 'chai';
import { ShopError } from '../../../../../../sdk/shop-error.ts';
import { emptyForm, emptyVariant } from '../form/product-form.ts';
import { faultsIn } from './show-refusal.ts';

const form = { ...emptyForm(), variants: [emptyVariant({ sku: 'A' }), emptyVariant({ sku: 'B' })] };

describe("the shop's refusal of a product", () => {
  it('is shown at the fields it points to', () => {
    const error = new ShopError('invalid_input', 'No', {
      pointers: { '/body/variants/1/prices/eu/amountMinor': 'Too much', '/headers/if-match': 'Elsewhere' },
    });

    expect(faultsIn(error, form)).to.deep.equal([['variants.1.prices.eu.amount', 'Too much']]);
  });

  it('is shown at the SKU or slug that somebody else has', () => {
    expect(faultsIn(new ShopError('sku_taken', 'No', { details: { sku: 'B' } }), form).map(([field]) => field)).to.deep.equal([
      'variants.1.sku',
    ]);
    expect(faultsIn(new ShopError('slug_taken', 'No'), form).map(([field]) => field)).to.deep.equal(['slug']);
  });

  it('is about no field when it is about something else', () => {
    expect(faultsIn(new ShopError('contention', 'No'), form)).to.deep.equal([]);
    expect(faultsIn(new Error('bug'), form)).to.deep.equal([]);
  });
});
