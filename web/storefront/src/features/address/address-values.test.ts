import { expect } from 'chai';
import { Address } from '../../../../../contracts/address.ts';
import { destinationOf, emptyAddress, toAddress, toPhone, valuesOf } from './address-values.ts';

const BERLIN = { ...emptyAddress('DE'), fullName: 'Ada Byron', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117' };

describe('an address in a form', () => {
  it('leaves out what is blank, and is then what the contract takes', () => {
    expect(Address.parse(toAddress(BERLIN))).to.deep.equal({
      fullName: 'Ada Byron',
      line1: 'Unter den Linden 1',
      city: 'Berlin',
      postalCode: '10117',
      country: 'DE',
    });
  });

  it('comes back as it was from an address that is known', () => {
    const address = { ...toAddress(BERLIN), line2: 'Rear', phone: '+4930123456' };
    expect(toAddress(valuesOf(address))).to.deep.equal(address);
  });

  it('forgets the region of a country that was chosen before', () => {
    expect(toAddress({ ...BERLIN, region: 'CA' })).to.not.have.property('region');
    expect(toAddress({ ...BERLIN, country: 'US', region: 'ca' })).to.include({ region: 'CA' });
  });

  it('takes a phone number as people write it', () => {
    expect(toPhone('+49 (0)30 123-456')).to.equal('+4930123456');
    expect(toPhone('0049 30/123 456')).to.equal('+4930123456');
    expect(toPhone('  ')).to.equal('');
  });

  it('says where it goes as soon as country and region are known', () => {
    expect(destinationOf({ country: '', region: '' })).to.equal(undefined);
    expect(destinationOf({ country: 'DE', region: 'CA' })).to.deep.equal({ country: 'DE' });
    expect(destinationOf({ country: 'US', region: '' })).to.equal(undefined);
    expect(destinationOf({ country: 'US', region: 'ny' })).to.deep.equal({ country: 'US', region: 'NY' });
  });
});
