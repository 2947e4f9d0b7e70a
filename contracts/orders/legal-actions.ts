import type { Permission } from '../permissions.ts';
import { mayBeCaptured, mayBeVoided, refundableMinor, type PaymentFacts } from '../payments/legal-actions.ts';
import type { OrderStatus } from './documents.ts';

/** Which state an order may go to from which; what is not here cannot happen. `expired` to `paid` is late money that found stock again. */
export const ORDER_TRANSITIONS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  pending: ['authorized', 'paid', 'expired', 'canceled'],
  authorized: ['paid', 'expired', 'canceled'],
  paid: ['canceled'],
  expired: ['paid'],
  canceled: [],
};

/** Tells whether an order may go from one state to another. */
export function mayOrderGo(from: OrderStatus, to: OrderStatus): boolean {
  return ORDER_TRANSITIONS[from].includes(to);
}

/** Tells whether an order can be canceled in its present state: by its customer until it is paid, by staff then too. */
export function mayBeCanceled(status: OrderStatus, by: 'customer' | 'staff'): boolean {
  return mayOrderGo(status, 'canceled') && (by === 'staff' || status !== 'paid');
}

/** What can be done to an order by hand: `capture` takes authorized money, `void` gives up a payment that took none, `refund` sends money back. */
export type OrderAction = 'cancel' | 'capture' | 'void' | 'refund';

/**
 * What somebody of the staff may do to an order as it is now: what is legal in its state and its payment's, and what `may` says they are permitted.
 * `payment` is the order's payment, document or view; without it (it was not looked at) no action on money is legal.
 */
export function legalActions(
  order: { readonly status: OrderStatus },
  payment: PaymentFacts | undefined,
  may: (permission: Permission) => boolean,
): readonly OrderAction[] {
  const money = payment
    ? [
        ...(mayBeCaptured(payment) && may('payments.capture') ? (['capture'] as const) : []),
        ...(mayBeVoided(payment) && may('payments.capture') ? (['void'] as const) : []),
        ...(refundableMinor(payment) > 0 && may('payments.refund') ? (['refund'] as const) : []),
      ]
    : [];
  return [...(mayBeCanceled(order.status, 'staff') && may('orders.cancel') ? (['cancel'] as const) : []), ...money];
}
