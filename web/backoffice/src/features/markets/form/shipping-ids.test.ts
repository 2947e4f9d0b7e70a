import { expect } from 'chai';
import { ShippingId } from '../../../../../../contracts/catalog/shipping-zone.ts';
import { shippingIds } from './shipping-ids.ts';

const named = (...names: string[]) => names.map((name) => ({ id: '', name }));

describe('the id of a new shipping zone or option', () => {
  it('is made of its name', () => {
    expect(shippingIds(named('Österreich & Schweiz', 'Express by noon'), 'zone')).to.deep.equal([
      'osterreich-schweiz',
      'express-by-noon',
    ]);
  });

  it('is one that no other has, also where names are the same, long, or none', () => {
    const names = ['Parcel', 'Parcel', '24 hours', '日本', '', 'x'.repeat(80), 'x'.repeat(80)];
    const ids = shippingIds([{ id: 'parcel', name: 'Anything' }, ...named(...names)], 'option');

    expect(ids.slice(0, 6)).to.deep.equal(['parcel', 'parcel-2', 'parcel-3', 'option-24-hours', 'option', 'option-2']);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(ShippingId.safeParse(id).success, id).to.equal(true);
  });
});
