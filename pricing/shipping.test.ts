import { expect } from 'chai';
import type { ShippingOption, ShippingZone } from '../contracts/catalog/shipping-zone.ts';
import { shippingOptions, shippingPrice, zoneFor } from './shipping.ts';

const standard: ShippingOption = {
  id: 'standard',
  label: 'Standard',
  service: 'ground',
  brackets: [
    { upToGrams: 1000, amountMinor: 490 },
    { upToGrams: 5000, amountMinor: 690 },
  ],
  freeFromMinor: 6000,
  deliveryDays: { min: 2, max: 4 },
};
const express: ShippingOption = { ...standard, id: 'express', brackets: [{ upToGrams: 2000, amountMinor: 300 }] };
const zones: ShippingZone[] = [
  { id: 'mainland', name: 'Mainland', countries: ['US'], regions: [], options: [standard, express] },
  { id: 'far', name: 'Alaska and Hawaii', countries: [], regions: ['US-AK', 'US-HI'], options: [standard] },
];
const ids = (weightGrams: number) =>
  shippingOptions(zones, { country: 'US' }, { weightGrams, goodsMinor: 0 }).map((option) => option.id);

describe('shipping', () => {
  it('costs what the first bracket costs that the parcel fits into', () => {
    expect(shippingPrice(standard, { weightGrams: 0, goodsMinor: 0 })).to.equal(490);
    expect(shippingPrice(standard, { weightGrams: 1000, goodsMinor: 0 })).to.equal(490);
    expect(shippingPrice(standard, { weightGrams: 1001, goodsMinor: 0 })).to.equal(690);
  });

  it('is free once the goods reach the threshold, and not a cent earlier', () => {
    expect(shippingPrice(standard, { weightGrams: 1, goodsMinor: 5999 })).to.equal(490);
    expect(shippingPrice(standard, { weightGrams: 1, goodsMinor: 6000 })).to.equal(0);
  });

  it('is not offered for a parcel heavier than the last bracket, free or not', () => {
    expect(shippingPrice(standard, { weightGrams: 5001, goodsMinor: 9000 })).to.equal(undefined);
    expect(ids(3000)).to.deep.equal(['mainland.standard']);
    expect(ids(5001)).to.deep.equal([]);
  });

  it('is offered cheapest first', () => {
    expect(ids(500)).to.deep.equal(['mainland.express', 'mainland.standard']);
  });

  it("goes by the region's zone before the country's", () => {
    expect(zoneFor(zones, { country: 'US', region: 'AK' })?.id).to.equal('far');
    expect(zoneFor(zones, { country: 'US', region: 'CA' })?.id).to.equal('mainland');
    expect(zoneFor(zones, { country: 'US' })?.id).to.equal('mainland');
    expect(zoneFor(zones, { country: 'DE', region: 'AK' })).to.equal(undefined);
  });
});
