import { expect } from 'chai';
import { waves } from './waves.ts';

describe('waves of work', () => {
  const keys = (thing: string) => thing.split('');

  it('hold as many as may be done side by side', () => {
    expect(waves(['a', 'b', 'c', 'd', 'e'], keys, 2)).to.deep.equal([['a', 'b'], ['c', 'd'], ['e']]);
    expect(waves([], keys, 2)).to.deep.equal([]);
  });

  it('never hold two that share a key, and keep their order', () => {
    expect(waves(['ab', 'cd', 'bc', 'e', 'a'], keys, 8)).to.deep.equal([
      ['ab', 'cd'],
      ['bc', 'e', 'a'],
    ]);
  });
});
