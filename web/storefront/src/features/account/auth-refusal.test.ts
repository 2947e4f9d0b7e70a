import { expect } from 'chai';
import { ShopError } from '../../../../../sdk/shop-error.ts';
import { authRefusalOf } from './auth-refusal.ts';

const firebaseError = (code: string) => Object.assign(new Error(code), { code });

describe('why somebody was not signed in', () => {
  it('is told by the code of the error', () => {
    expect(authRefusalOf(firebaseError('auth/email-already-in-use'))).to.equal('emailTaken');
    expect(authRefusalOf(firebaseError('auth/too-many-requests'))).to.equal('tooMany');
    expect(authRefusalOf(new ShopError('network', 'gone'))).to.equal('network');
  });

  it('does not tell who has an account', () => {
    expect(authRefusalOf(firebaseError('auth/user-not-found'))).to.equal(authRefusalOf(firebaseError('auth/wrong-password')));
  });

  it('is unknown of anything else', () => {
    for (const error of [new Error('boom'), undefined, { code: 7 }, firebaseError('auth/of-tomorrow')])
      expect(authRefusalOf(error)).to.equal('unknown');
  });
});
