import { expect } from 'chai';
import { daysOf } from './days-of.ts';

describe('the sales of days', () => {
  const day = (date: string, totalMinor: number) => ({
    date,
    startsAt: `${date}T00:00:00.000Z`,
    orders: 1,
    totalMinor,
    refundedMinor: 100,
  });
  const days = [day('2026-11-23', 500), day('2026-11-24', 700)];

  it('are what was paid less what went back', () => {
    expect(daysOf(days, undefined)).to.deep.equal([
      { date: '2026-11-23', orders: 1, revenueMinor: 400, refundedMinor: 100 },
      { date: '2026-11-24', orders: 1, revenueMinor: 600, refundedMinor: 100 },
    ]);
  });

  it('end with today as it is seen live', () => {
    const today = { currency: 'EUR', orders: 9, totalMinor: 9000, refundedMinor: 0, averageMinor: 1000 };
    expect(daysOf(days, today).map(({ revenueMinor }) => revenueMinor)).to.deep.equal([400, 9000]);
  });
});
