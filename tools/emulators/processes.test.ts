import { expect } from 'chai';
import { descendantsIn } from './processes.ts';

describe('the processes below one', () => {
  const table = ['    1     0', '   10     1', '   11    10', '   12    11', '   20     1', '  112    20'].join('\n');

  it('are its children and theirs, and nobody else', () => {
    expect(descendantsIn(table, 10)).to.deep.equal([11, 12]);
    expect(descendantsIn(table, 12)).to.deep.equal([]);
  });

  it('are found once even where the table is odd', () => {
    expect(descendantsIn('5 5\n6 5', 5)).to.deep.equal([5, 6]);
  });
});
