import { expect } from 'chai';
import { homeCountry } from './home-country.ts';

describe('the country of a new address', () => {
  it('is that of the browser, if the shop sends there', () => {
    expect(homeCountry(['AT', 'DE'], ['en-GB', 'de-DE', 'de'])).to.equal('DE');
    expect(homeCountry(['AT', 'DE'], ['en-GB', 'en'])).to.equal('');
  });

  it('is the only one there is', () => {
    expect(homeCountry(['US'], ['de-DE'])).to.equal('US');
  });
});
