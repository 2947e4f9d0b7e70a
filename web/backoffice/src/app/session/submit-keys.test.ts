import { expect } from 'chai';
import { createSubmitKeys } from './submit-keys.ts';

describe('the key of a submit', () => {
  it('stays while the same thing is tried again, and is new for another', () => {
    let made = 0;
    const { keyFor, forget } = createSubmitKeys(() => `key ${(made += 1)}`);

    expect([keyFor({ quantity: 1 }), keyFor({ quantity: 1 }), keyFor({ quantity: 2 })]).to.deep.equal([
      'key 1',
      'key 1',
      'key 2',
    ]);
    forget();
    expect(keyFor({ quantity: 2 })).to.equal('key 3');
  });
});
