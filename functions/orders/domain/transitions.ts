import type { OrderStatus } from '../../../contracts/orders/documents.ts';

/** Which state an order may go to from which; what is not here cannot happen. `expired` to `paid` is late money that found stock again. */
export const TRANSITIONS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  pending: ['authorized', 'paid', 'expired', 'canceled'],
  authorized: ['paid', 'expired', 'canceled'],
  paid: ['canceled'],
  expired: ['paid'],
  canceled: [],
};

/** Tells whether an order may go from one state to another. */
export function mayGo(from: OrderStatus, to: OrderStatus): boolean {
  return TRANSITIONS[from].includes(to);
}
