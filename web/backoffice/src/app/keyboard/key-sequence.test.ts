import { expect } from 'chai';
import { press } from './key-sequence.ts';

describe('a key sequence', () => {
  const known = ['?', 'g o', 'g p'];

  it('runs a single key at once', () => {
    expect(press('', '?', known)).to.deep.equal({ run: '?', pending: '' });
  });

  it('waits for the second key, and runs with it', () => {
    expect(press('', 'g', known)).to.deep.equal({ run: undefined, pending: 'g' });
    expect(press('g', 'o', known)).to.deep.equal({ run: 'g o', pending: '' });
  });

  it('starts anew with a key that leads nowhere', () => {
    expect(press('g', '?', known)).to.deep.equal({ run: '?', pending: '' });
    expect(press('g', 'g', known)).to.deep.equal({ run: undefined, pending: 'g' });
    expect(press('g', 'x', known)).to.deep.equal({ run: undefined, pending: '' });
  });
});
