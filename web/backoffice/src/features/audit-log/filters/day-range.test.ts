import { expect } from 'chai';
import { rangeOfDays } from './day-range.ts';

describe('a range of days', () => {
  it('holds the whole of both days, where the reader lives', () => {
    const { from = '', to = '' } = rangeOfDays('2026-11-24', '2026-11-25');
    expect([new Date(from).getHours(), new Date(from).getDate()]).to.deep.equal([0, 24]);
    expect([new Date(to).getHours(), new Date(to).getMilliseconds(), new Date(to).getDate()]).to.deep.equal([23, 999, 25]);
  });

  it('is open where a day is missing or is none', () => {
    expect(rangeOfDays(undefined, 'yesterday')).to.deep.equal({ from: undefined, to: undefined });
    expect(rangeOfDays('2026-13-45', undefined)).to.deep.equal({ from: undefined, to: undefined });
  });
});
