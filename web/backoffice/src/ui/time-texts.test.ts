import { expect } from 'chai';
import { shortTime } from './time-texts.ts';

describe('the time of something', () => {
  const now = Date.parse('2026-11-24T12:00:00.000Z');
  const before = (ms: number) => shortTime(now - ms, now);

  it('is told in minutes and hours for a day', () => {
    expect(before(20_000)).to.equal('just now');
    expect(before(5 * 60_000 + 59_000)).to.equal('5 min. ago');
    expect(before(3 * 3_600_000)).to.equal('3 hr. ago');
    expect(shortTime(now + 10 * 60_000, now)).to.equal('in 10 min.');
    expect(shortTime(now + 30_000, now)).to.equal('in a moment');
  });

  it('has just been when it lies ahead of a clock that lags', () => {
    expect(shortTime(now + 14_000, now)).to.equal('just now');
  });

  it('is a date after that, with the year when it is long ago', () => {
    expect(before(3 * 86_400_000)).to.match(/^21 Nov, \d\d:\d\d$/);
    expect(before(400 * 86_400_000)).to.match(/2025$/);
  });
});
