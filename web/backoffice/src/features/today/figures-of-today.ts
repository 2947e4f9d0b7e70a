import type { Order, OrderStatus } from '../../../../../contracts/orders/documents.ts';

/** What was sold in one currency: orders that are paid, their totals less what went back, and that by order; minor units. */
export interface Sales {
  readonly currency: string;
  readonly orders: number;
  readonly totalMinor: number;
  readonly refundedMinor: number;
  readonly averageMinor: number;
}

/** What a day came to so far. */
export interface DayOfOrders {
  readonly placed: number;
  readonly byStatus: Readonly<Record<OrderStatus, number>>;
  /** The currency with most orders first; money of two is never added up. */
  readonly sales: readonly Sales[];
}

type Counted = Pick<Order, 'status' | 'refundedMinor'> & { readonly quote: Pick<Order['quote'], 'currency' | 'totalMinor'> };

/** Adds up orders. */
export function figuresOf(orders: readonly Counted[]): DayOfOrders {
  const count = (status: OrderStatus) => orders.filter((order) => order.status === status).length;
  return {
    placed: orders.length,
    byStatus: {
      pending: count('pending'),
      authorized: count('authorized'),
      paid: count('paid'),
      expired: count('expired'),
      canceled: count('canceled'),
    },
    sales: salesOf(orders.filter(({ status }) => status === 'paid')),
  };
}

function salesOf(paid: readonly Counted[]): readonly Sales[] {
  const byCurrency = Map.groupBy(paid, ({ quote }) => quote.currency);
  return [...byCurrency]
    .map(([currency, orders]) => {
      const totalMinor = orders.reduce((sum, { quote }) => sum + quote.totalMinor, 0);
      const refundedMinor = orders.reduce((sum, order) => sum + order.refundedMinor, 0);
      const averageMinor = Math.round((totalMinor - refundedMinor) / orders.length);
      return { currency, orders: orders.length, totalMinor, refundedMinor, averageMinor };
    })
    .sort((one, other) => other.orders - one.orders || (one.currency < other.currency ? -1 : 1));
}
