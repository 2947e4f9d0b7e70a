import type { DayFigures } from '../../../../../../contracts/orders/figures.ts';
import type { Sales } from '../figures-of-today.ts';

/** A day's sales as they are drawn: what was paid less what went back, in minor units. */
export type DaySales = {
  readonly date: string;
  readonly orders: number;
  readonly revenueMinor: number;
  readonly refundedMinor: number;
};

/** Days as they were asked for, oldest first; the last one is today, and moves with what is seen live. */
export function daysOf(days: readonly DayFigures[], today: Sales | undefined): readonly DaySales[] {
  return days.map((day, n) => {
    const { orders, totalMinor, refundedMinor } = today && n === days.length - 1 ? today : day;
    return { date: day.date, orders, revenueMinor: totalMinor - refundedMinor, refundedMinor };
  });
}
