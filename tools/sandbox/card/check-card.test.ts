import { expect } from 'chai';
import { checkCard, passesLuhn } from './check-card.ts';
import { TEST_CARDS } from './test-cards.ts';

const NOW = new Date('2026-11-24T09:00:00.000Z');
const GOOD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123' };

function faultsOf(changes: Partial<typeof GOOD>): string[] {
  const check = checkCard({ ...GOOD, ...changes }, NOW);
  return check.ok ? [] : check.errors.map(({ field, message }) => `${field}: ${message}`);
}

describe('a typed card', () => {
  it('is taken with spaces or dashes, and with a year of two or four digits', () => {
    expect(faultsOf({})).to.deep.equal([]);
    expect(faultsOf({ number: '4242-4242-4242-4242', expiry: '1 / 2027' })).to.deep.equal([]);
  });

  it('is good through the last day of its month', () => {
    expect(faultsOf({ expiry: '11/26' })).to.deep.equal([]);
    expect(faultsOf({ expiry: '10/26' })).to.deep.equal(['expiry: This card has expired; use another one.']);
  });

  it('is refused for one wrong digit, by its check digit', () => {
    expect(faultsOf({ number: '4242424242424241' })).to.deep.equal(['number: This card number is not valid; check each digit.']);
  });

  it('is refused when it is none of the test cards, so that nobody leaves a real one', () => {
    expect(passesLuhn('4111111111111111')).to.equal(true);
    expect(faultsOf({ number: '4111111111111111' })[0]).to.contain('Never enter a real card');
  });

  it('needs a security code of four digits for American Express and three for the others', () => {
    expect(faultsOf({ number: '378282246310005', cvc: '1234' })).to.deep.equal([]);
    expect(faultsOf({ number: '378282246310005' })[0]).to.contain('4 digits');
    expect(faultsOf({ cvc: '1234' })[0]).to.contain('3 digits');
  });

  it('names every wrong field at once', () => {
    const check = checkCard({ number: '', expiry: '13/30', cvc: 'abc' }, NOW);
    expect(check.ok ? [] : check.errors.map(({ field }) => field)).to.deep.equal(['number', 'expiry', 'cvc']);
  });
});

describe('the test cards', () => {
  it('all pass their check digit and are told apart by their number', () => {
    expect(TEST_CARDS.filter(({ number }) => !passesLuhn(number))).to.deep.equal([]);
    expect(new Set(TEST_CARDS.map(({ number }) => number)).size).to.equal(TEST_CARDS.length);
  });
});
