import { expect } from 'chai';
import { titleKeyOf } from './title-key.ts';

describe('the key that titles are sorted and found by', () => {
  it('is the same for capitals, accents and spaces that people leave out', () => {
    expect(titleKeyOf('  Crème   BRÛLÉE ')).to.equal('creme brulee');
    expect(titleKeyOf('Ｆｕｌｌ width')).to.equal('full width');
  });
});
