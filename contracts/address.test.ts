import { expect } from 'chai';
import { Address } from './address.ts';

const berlin = { fullName: 'Ada Byron', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' };

function faults(address: unknown): string[] {
  const result = Address.safeParse(address);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('an address', () => {
  it('is taken with what its country asks for', () => {
    expect(faults(berlin)).to.deep.equal([]);
    const canadian = { ...berlin, country: 'CA', region: 'ON', postalCode: 'k1a 0b1', phone: '+16135550100' };
    expect(Address.parse(canadian).postalCode).to.equal('K1A 0B1');
  });

  it('needs a postal code of the form of its country, where there is one', () => {
    const { postalCode, ...without } = berlin;
    expect(postalCode).to.equal('10117');
    expect(faults(without)).to.deep.equal(['postalCode: An address in DE needs a postal code']);
    expect(faults({ ...berlin, postalCode: '1011' })).to.deep.equal(['postalCode: A postal code in DE looks like "10115"']);
    expect(faults({ ...without, country: 'AE' })).to.deep.equal([]);
  });

  it('needs a region that exists, where a country is sorted by regions', () => {
    const us = { ...berlin, country: 'US', postalCode: '94105' };
    expect(faults(us)).to.deep.equal(['region: An address in US needs a region']);
    expect(faults({ ...us, region: 'ZZ' })).to.deep.equal(['region: US has no region "ZZ"']);
    expect(faults({ ...us, region: 'CA' })).to.deep.equal([]);
  });

  it('has no unknown field, no line break in a line, no phone number without a country', () => {
    expect(faults({ ...berlin, vip: true })).to.have.length(1);
    expect(faults({ ...berlin, line1: 'Unter den\nLinden' })).to.have.length(1);
    expect(faults({ ...berlin, phone: '030 123456' })).to.have.length(1);
    expect(faults({ ...berlin, fullName: '   ' })).to.not.deep.equal([]);
  });

  for (const [country, good, bad] of [
    ['GB', 'sw1a 1aa', '12345'],
    ['NL', '1012 JS', '1012'],
    ['IE', 'D02 AF30', '12345'],
    ['PL', '00-001', '00001'],
    ['FR', '75001', '7500'],
    ['JP', '100-0001', '1000'],
    ['CH', '8001', '80010'],
  ] as const) {
    it(`knows the postal codes of ${country}`, () => {
      const region = country === 'JP' ? { region: '13' } : {};
      expect(faults({ ...berlin, ...region, country, postalCode: good })).to.deep.equal([]);
      expect(faults({ ...berlin, ...region, country, postalCode: bad })).to.have.length(1);
    });
  }
});
