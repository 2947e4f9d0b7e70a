import { expect } from 'chai';
import { addressComplaint } from './address-complaint.ts';
import { emptyAddress } from './address-values.ts';
import { address as english } from './messages/en.ts';

const nameOf = (code: string) => (code === 'DE' ? 'Germany' : code);

describe('what is said of a refused address field', () => {
  it('is that it is missing, when it is blank', () => {
    expect(addressComplaint('city', { ...emptyAddress('DE'), city: ' ' }, english, nameOf)).to.equal('Enter the town or city.');
  });

  it('is how a postal code looks in the chosen country', () => {
    const values = { ...emptyAddress('DE'), postalCode: '1011' };
    expect(addressComplaint('postalCode', values, english, nameOf)).to.equal('Postal codes look like 10115 there (Germany).');
    expect(addressComplaint('postalCode', { ...values, country: 'AE', postalCode: '?' }, english, nameOf)).to.equal(
      english.wrong.postalCode,
    );
  });
});
