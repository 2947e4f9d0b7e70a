import { expect } from 'chai';
import type { Market } from '../../../../../../contracts/catalog/market.ts';
import { shippingHint } from './shipping-hint.ts';

type Zone = Market['shippingZones'][number];

const way = (id: string, amounts: readonly (readonly [upToGrams: number, amountMinor: number])[]): Zone['options'][number] => ({
  id,
  label: id,
  service: id,
  brackets: amounts.map(([upToGrams, amountMinor]) => ({ upToGrams, amountMinor })),
  deliveryDays: { min: 1, max: 3 },
});
const sending = (...options: Zone['options']): Market => ({
  id: 'eu',
  name: 'Europe',
  currency: 'EUR',
  countries: ['DE', 'FR'],
  taxInclusive: true,
  locales: ['en'],
  defaultLocale: 'en',
  tax: { jurisdictions: [] } as unknown as Market['tax'],
  shippingZones: [
    { id: 'home', name: 'Home', countries: ['DE'], regions: [], options },
    { id: 'abroad', name: 'Abroad', countries: ['FR'], regions: [], options: [way('cheap', [[90_000, 1]])] },
  ],
  active: true,
  version: 1,
});

describe('a hint at shipping', () => {
  const parcel = way('parcel', [
    [2000, 490],
    [10_000, 690],
  ]);

  it('is the cheapest way that carries the weight, to the first zone', () => {
    const market = sending(way('express', [[2000, 1490]]), parcel);

    expect(shippingHint(market, 2000)).to.include({ country: 'DE', fromMinor: 490 });
    expect(shippingHint(market, 2001)).to.include({ fromMinor: 690 });
  });

  it('is not given for what no way carries, nor where nothing is sent', () => {
    expect(shippingHint(sending(parcel), 10_001)).to.equal(undefined);
    expect(shippingHint({ ...sending(), shippingZones: [] }, 1)).to.equal(undefined);
  });
});
