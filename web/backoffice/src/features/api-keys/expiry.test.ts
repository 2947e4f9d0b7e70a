import { expect } from 'chai';
import { endsSoon, expiryAfter } from './expiry.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

describe('the end of an API key', () => {
  it('lies so many days ahead, or nowhere', () => {
    expect(expiryAfter(30, now)).to.equal('2026-12-24T09:00:00.000Z');
    expect(expiryAfter(undefined, now)).to.equal(undefined);
  });

  it('is soon within two weeks, and not when it has passed or never comes', () => {
    expect(endsSoon('2026-12-08T09:00:00.000Z', now)).to.equal(true);
    expect(endsSoon('2026-12-08T09:00:00.001Z', now)).to.equal(false);
    expect(endsSoon('2026-11-24T09:00:00.000Z', now)).to.equal(false);
    expect(endsSoon(undefined, now)).to.equal(false);
  });
});
