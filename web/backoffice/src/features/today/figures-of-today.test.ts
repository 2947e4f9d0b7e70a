import { expect } from 'chai';
import type { OrderStatus } from '../../../../../contracts/orders/documents.ts';
import { figuresOf } from './figures-of-today.ts';

describe('the figures of a day', () => {
  const order = (status: OrderStatus, currency: string, totalMinor: number, refundedMinor = 0) => ({
    status,
    refundedMinor,
    quote: { currency, totalMinor },
  });

  it('count every order that was placed, and by its state', () => {
    const { placed, byStatus } = figuresOf([order('paid', 'EUR', 100), order('pending', 'EUR', 100), order('paid', 'USD', 100)]);
    expect(placed).to.equal(3);
    expect(byStatus).to.deep.equal({ pending: 1, authorized: 0, paid: 2, expired: 0, canceled: 0 });
  });

  it('add up what is paid, less what went back, and never two currencies', () => {
    const { sales } = figuresOf([
      order('paid', 'USD', 900),
      order('paid', 'EUR', 1000, 400),
      order('paid', 'EUR', 501),
      order('canceled', 'EUR', 9999),
    ]);
    expect(sales).to.deep.equal([
      { currency: 'EUR', orders: 2, totalMinor: 1501, refundedMinor: 400, averageMinor: 551 },
      { currency: 'USD', orders: 1, totalMinor: 900, refundedMinor: 0, averageMinor: 900 },
    ]);
  });
});
