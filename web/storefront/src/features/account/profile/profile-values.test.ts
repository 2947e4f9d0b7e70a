import { expect } from 'chai';
import { patchOf, profileSchema, valuesOf } from './profile-values.ts';

describe('the form of a profile', () => {
  it('changes what differs alone, and takes away what is blank', () => {
    const kept = { displayName: 'Ada', phone: '+4930123456' };
    const wanted = profileSchema.parse({ displayName: ' Ada Byron ', phone: '', locale: 'de' });
    expect(patchOf(wanted, kept)).to.deep.equal({ displayName: 'Ada Byron', phone: null, locale: 'de' });
  });

  it('changes nothing when it is as it was', () => {
    const kept = { displayName: 'Ada', phone: '+4930123456', locale: 'en' };
    expect(patchOf(profileSchema.parse(valuesOf(kept)), kept)).to.equal(undefined);
  });

  it('refuses a number that is none', () => {
    const result = profileSchema.safeParse({ displayName: '', phone: '12', locale: '' });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).to.deep.equal(['phone']);
  });
});
