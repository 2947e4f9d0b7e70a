import { expect } from 'chai';
import { pagingOf } from './paging.ts';

describe('the pages of a listing', () => {
  it('begin at the front with twenty rows', () => {
    const first = pagingOf({});
    expect(first).to.include({ number: 1, limit: 20, cursor: undefined, previous: undefined });
    expect(first.next('a')).to.deep.equal({ size: undefined, after: ['a'] });
  });

  it('find the way back, however far it went', () => {
    const third = pagingOf({ after: ['a', 'b'], size: '50' });
    expect(third).to.include({ number: 3, limit: 50, cursor: 'b' });
    expect(third.previous).to.deep.equal({ size: '50', after: ['a'] });
  });

  it('begin anew with another size, and take none that is not offered', () => {
    expect(pagingOf({ after: ['a'] }).withSize(100)).to.deep.equal({ size: '100', after: [] });
    expect(pagingOf({ size: '7' }).limit).to.equal(20);
  });
});
