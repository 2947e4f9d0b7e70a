import { expect } from 'chai';
import { groupPlaces } from './group-places.ts';

const place = (country: string, region = '') => ({ country, region });

describe('places with a tax rate', () => {
  it('stand with their country, which comes before its regions', () => {
    const places = [place(''), place('US', 'CA'), place('CA', 'QC'), place('US'), place('US', 'NY'), place('CA')];

    expect(groupPlaces(places)).to.deep.equal([
      { country: '', rows: [0] },
      { country: 'US', rows: [3, 1, 4] },
      { country: 'CA', rows: [5, 2] },
    ]);
  });
});
