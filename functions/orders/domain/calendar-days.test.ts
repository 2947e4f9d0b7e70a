import { expect } from 'chai';
import { calendarDays } from './calendar-days.ts';

describe('the days of a calendar', () => {
  it('begin at midnight of their place', () => {
    expect(calendarDays('2026-11-23', '2026-11-24', 'Europe/Berlin')).to.deep.equal([
      { date: '2026-11-23', from: '2026-11-22T23:00:00.000Z', until: '2026-11-23T23:00:00.000Z' },
      { date: '2026-11-24', from: '2026-11-23T23:00:00.000Z', until: '2026-11-24T23:00:00.000Z' },
    ]);
    expect(calendarDays('2026-11-24', '2026-11-24', 'UTC')[0]?.from).to.equal('2026-11-24T00:00:00.000Z');
    expect(calendarDays('2026-11-24', '2026-11-24', 'Asia/Kathmandu')[0]?.from).to.equal('2026-11-23T18:15:00.000Z');
  });

  it('are 23 or 25 hours long when clocks are turned', () => {
    const [spring] = calendarDays('2026-03-29', '2026-03-29', 'Europe/Berlin');
    expect([spring?.from, spring?.until]).to.deep.equal(['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
    const [autumn] = calendarDays('2026-11-01', '2026-11-01', 'America/New_York');
    expect([autumn?.from, autumn?.until]).to.deep.equal(['2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z']);
  });

  it('follow each other without a gap, wherever clocks are turned at midnight', () => {
    for (const zone of ['Africa/Cairo', 'Asia/Beirut', 'America/Santiago', 'Pacific/Auckland']) {
      const days = calendarDays('2026-01-01', '2026-12-31', zone);
      expect(days, zone).to.have.length(365);
      for (const [n, { from, until }] of days.entries()) {
        expect(from < until, `${zone} ${from}`).to.equal(true);
        if (n > 0) expect(from).to.equal(days[n - 1]?.until);
      }
    }
  });
});
