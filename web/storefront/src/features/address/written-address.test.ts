import { expect } from 'chai';
import { linesOf } from './written-address.ts';

const nameOf = (code: string) => ({ DE: 'Germany', US: 'United States' })[code] ?? code;

describe('an address on a parcel', () => {
  it('has its town in the order of its country', () => {
    const berlin = { fullName: 'Ada Byron', line1: 'Allee 1', city: 'Berlin', postalCode: '10117', country: 'DE' };
    const oakland = {
      fullName: 'Ada Byron',
      line1: '1 Main St',
      city: 'Oakland',
      postalCode: '94601',
      region: 'CA',
      country: 'US',
    };
    expect(linesOf(berlin, nameOf)).to.deep.equal(['Ada Byron', 'Allee 1', '10117 Berlin', 'Germany']);
    expect(linesOf(oakland, nameOf)).to.deep.equal(['Ada Byron', '1 Main St', 'Oakland, CA 94601', 'United States']);
  });
});
