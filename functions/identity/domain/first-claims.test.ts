import { expect } from 'chai';
import { firstClaims } from './first-claims.ts';

describe('the claims of a new account', () => {
  it('make a customer of whoever has a mail address, a phone number or a provider', () => {
    expect(firstClaims({ email: 'ada@shop.example', providers: 1 })).to.deep.equal({ role: 'customer' });
    expect(firstClaims({ phoneNumber: '+4930123456', providers: 0 })).to.deep.equal({ role: 'customer' });
    expect(firstClaims({ providers: 1 })).to.deep.equal({ role: 'customer' });
  });

  it('are none for a guest', () => {
    expect(firstClaims({ providers: 0 })).to.equal(undefined);
  });
});
