import { expect } from 'chai';
import { addressFormOf } from '../../../../../contracts/address-rules.ts';
import { regionName } from './region-names.ts';

describe('the names of regions', () => {
  for (const country of ['US', 'CA', 'AU']) {
    it(`are known for every region of ${country} that can be chosen`, () => {
      const { regions = [] } = addressFormOf(country);
      expect(regions).to.have.length.above(5);
      expect(regions.filter((region) => regionName(country, region) === region)).to.deep.equal([]);
    });
  }

  it('are their codes where no name is known', () => {
    expect(regionName('JP', '13')).to.equal('13');
  });
});
