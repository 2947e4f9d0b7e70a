import { expect } from 'chai';
import { parseSchedule, wallMinute } from './schedule.ts';

describe('a schedule of the local clock', () => {
  const fires = (schedule: string, instant: string, timeZone = 'UTC') =>
    parseSchedule(schedule)(wallMinute(new Date(instant), timeZone));

  it('fires every so many minutes and hours, counted from midnight', () => {
    expect(fires('every 5 minutes', '2026-11-24T10:15:00.000Z')).to.equal(true);
    expect(fires('every 5 minutes', '2026-11-24T10:16:00.000Z')).to.equal(false);
    expect(fires('every 1 minutes', '2026-11-24T10:16:59.000Z')).to.equal(true);
    expect(fires('every 6 hours', '2026-11-24T18:00:00.000Z')).to.equal(true);
    expect(fires('every 6 hours', '2026-11-24T18:01:00.000Z')).to.equal(false);
  });

  it('fires once a day or once a week at its time', () => {
    expect(fires('every day 03:30', '2026-11-24T03:30:00.000Z')).to.equal(true);
    expect(fires('every day 03:30', '2026-11-24T15:30:00.000Z')).to.equal(false);
    expect(fires('every tuesday 09:00', '2026-11-24T09:00:00.000Z')).to.equal(true);
    expect(fires('every friday 09:00', '2026-11-24T09:00:00.000Z')).to.equal(false);
  });

  it('reads cron fields with lists, ranges, steps and names', () => {
    expect(fires('*/15 9-17 * * mon-fri', '2026-11-24T09:45:00.000Z')).to.equal(true);
    expect(fires('*/15 9-17 * * mon-fri', '2026-11-22T09:45:00.000Z')).to.equal(false);
    expect(fires('0 0 1 jan,jul *', '2026-07-01T00:00:00.000Z')).to.equal(true);
    expect(fires('5 4 * * 7', '2026-11-22T04:05:00.000Z')).to.equal(true);
    expect(fires('5/20 * * * *', '2026-11-24T10:45:00.000Z')).to.equal(true);
  });

  it('takes either the day or the weekday when cron restricts both', () => {
    expect(fires('0 0 13 * fri', '2026-11-13T00:00:00.000Z')).to.equal(true);
    expect(fires('0 0 13 * fri', '2026-11-20T00:00:00.000Z')).to.equal(true);
    expect(fires('0 0 13 * fri', '2026-11-21T00:00:00.000Z')).to.equal(false);
  });

  it('goes by the clock of its time zone', () => {
    expect(fires('every day 03:30', '2026-07-01T01:30:00.000Z', 'Europe/Vienna')).to.equal(true);
    expect(fires('every day 03:30', '2026-12-01T02:30:00.000Z', 'Europe/Vienna')).to.equal(true);
    expect(fires('every day 00:05', '2026-07-01T04:05:00.000Z', 'America/New_York')).to.equal(true);
  });

  it('that cannot be read is named instead of never firing', () => {
    for (const schedule of ['', 'sometimes', 'every 0 minutes', '61 * * * *', '* * * *', '* * * * someday', '5-1 * * * *']) {
      expect(() => parseSchedule(schedule), schedule).to.throw(schedule);
    }
  });
});
