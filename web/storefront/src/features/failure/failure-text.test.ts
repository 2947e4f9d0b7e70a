import { expect } from 'chai';
import { ShopError } from '../../../../../sdk/shop-error.ts';
import { failureText } from './failure-text.ts';
import { failure as german } from './messages/de.ts';
import { failure as english } from './messages/en.ts';

describe('what is said of a failure', () => {
  it('follows from its code, in either language', () => {
    const error = new ShopError('network', 'fetch failed');
    expect(failureText(error, english)).to.equal(english.network);
    expect(failureText(error, german)).to.equal(german.network);
  });

  it('names what finds a defect in the logs', () => {
    expect(failureText(new ShopError('internal', 'boom', { correlationId: 'ABC' }), english)).to.contain('name ABC');
    expect(failureText(new TypeError('boom'), english)).to.equal(english.ours(undefined));
  });
});
