import { expect } from 'chai';
import { EMPTY, type NewMarketForm, readNewMarket } from './new-market-form.ts';

const norway: NewMarketForm = {
  id: 'no',
  name: ' Norway ',
  currency: 'nok',
  countries: ['NO', 'SJ'],
  locales: ['nb', 'en'],
  defaultLocale: '',
  rate: '25 %',
};
const faults = (over: Partial<NewMarketForm>) => {
  const read = readNewMarket({ ...norway, ...over });
  return 'faults' in read ? read.faults : {};
};

describe('a new market', () => {
  it('is closed, ships nowhere, and taxes most goods at one rate', () => {
    expect(readNewMarket(norway)).to.deep.equal({
      market: {
        id: 'no',
        name: 'Norway',
        currency: 'NOK',
        countries: ['NO', 'SJ'],
        taxInclusive: true,
        locales: ['nb', 'en'],
        defaultLocale: 'nb',
        tax: { rounding: 'line', rates: [{ category: 'standard', ratePpm: 250_000 }] },
        shippingZones: [],
        active: false,
      },
    });
  });

  it('is asked for all it lacks, where it is to be typed', () => {
    expect(Object.keys(faults(EMPTY))).to.have.members(['id', 'name', 'currency', 'countries', 'locales', 'rate']);
  });

  it('is refused at the field that is wrong', () => {
    expect(Object.keys(faults({ id: 'Norway' }))).to.deep.equal(['id']);
    expect(faults({ currency: 'crowns' })).to.deep.equal({ currency: 'A currency is its ISO 4217 code, such as "EUR"' });
    expect(Object.keys(faults({ rate: 'much' }))).to.deep.equal(['rate']);
    expect(Object.keys(faults({ defaultLocale: 'de' }))).to.deep.equal(['defaultLocale']);
  });
});
