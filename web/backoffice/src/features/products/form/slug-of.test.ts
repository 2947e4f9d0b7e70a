import { expect } from 'chai';
import { Slug } from '../../../../../../contracts/ids.ts';
import { slugOf } from './slug-of.ts';

describe('a slug made of a title', () => {
  it('is what the title says, as an address can have it', () => {
    expect(['Große Tasse, blau', 'Chef’s knife', '  Café  №1 ', '<b>Mug</b>'].map(slugOf)).to.deep.equal([
      'grosse-tasse-blau',
      'chefs-knife',
      'cafe-no1',
      'b-mug-b',
    ]);
  });

  it('is a slug to the contract, or nothing', () => {
    for (const title of ['Mug', 'x'.repeat(300), `${'x'.repeat(99)} y`])
      expect(Slug.safeParse(slugOf(title)).success).to.equal(true);
    expect(slugOf('碗')).to.equal('');
  });
});
