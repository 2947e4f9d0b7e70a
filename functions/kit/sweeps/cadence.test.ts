import { expect } from 'chai';
import { isOvertaken, spanAt } from './cadence.ts';

describe('the cadence of a sweep', () => {
  it('counts ticks, hours and days from midnight UTC', () => {
    const at = '2026-11-24T10:07:59.999Z';

    expect(spanAt('tick', at)).to.equal('2026-11-24T10:05:00.000Z');
    expect(spanAt('hour', at)).to.equal('2026-11-24T10:00:00.000Z');
    expect(spanAt('day', at)).to.equal('2026-11-24T00:00:00.000Z');
  });

  it('begins with the very instant', () => {
    for (const cadence of ['tick', 'hour', 'day'] as const)
      expect(spanAt(cadence, '2026-11-24T00:00:00.000Z')).to.equal('2026-11-24T00:00:00.000Z');
  });

  it('makes an hour and a day of ticks, none of which lies in two', () => {
    const ticks = Array.from({ length: 288 }, (_, n) => new Date(Date.UTC(2026, 10, 24, 0, n * 5)).toISOString());

    expect(new Set(ticks.map((at) => spanAt('tick', at))).size).to.equal(288);
    expect(new Set(ticks.map((at) => spanAt('hour', at))).size).to.equal(24);
    expect(new Set(ticks.map((at) => spanAt('day', at))).size).to.equal(1);
  });

  it('drops a tick once the next has come, and not before', () => {
    const tick = '2026-11-24T10:05:00.000Z';

    expect(isOvertaken(tick, '2026-11-24T10:05:00.000Z')).to.equal(false);
    expect(isOvertaken(tick, '2026-11-24T10:09:59.999Z')).to.equal(false);
    expect(isOvertaken(tick, '2026-11-24T10:10:00.000Z')).to.equal(true);
  });

  it('drops no tick of a clock that is ahead, such as one that was sped up', () => {
    expect(isOvertaken('2026-11-25T00:00:00.000Z', '2026-11-24T10:05:00.000Z')).to.equal(false);
  });

  it('goes by when a tick was meant, not by when in its five minutes it was sent', () => {
    expect(isOvertaken('2026-11-24T10:09:58.000Z', '2026-11-24T10:10:00.000Z')).to.equal(true);
  });
});
