import { expect } from 'chai';
import { countryNames, percentOf } from './place-names.ts';

describe('what a market is called by', () => {
  it('is its countries, some of them when there are many', () => {
    expect(countryNames(['DE', 'AT'])).to.equal('Germany, Austria');
    expect(countryNames(['DE', 'AT', 'FR', 'IT', 'NL'])).to.equal('Germany, Austria, France and 2 more');
    expect(countryNames(['DE', 'AT', 'FR', 'IT'])).to.equal('Germany, Austria, France, Italy');
  });

  it('is its tax rates, to the last digit', () => {
    expect([190_000, 88_750, 0, 1].map(percentOf)).to.deep.equal(['19%', '8.875%', '0%', '0.0001%']);
  });
});
