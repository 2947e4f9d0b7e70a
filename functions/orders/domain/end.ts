import type { ActorRef } from '../../../contracts/actor.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { CancelReason, Order } from '../../../contracts/orders/documents.ts';
import { orderCanceled, orderExpired, orderReassigned, orderRefunded } from '../../../contracts/orders/events.ts';
import { mayBeCanceled, mayOrderGo } from '../../../contracts/orders/legal-actions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { fieldsOf } from './order-fields.ts';
import { identityOf, moneyOf, NO_STOCK, type Decision } from './decision.ts';

/** Time is up for an order nobody paid: its stock is given back. Undefined when it does not wait any more, or not long enough yet. */
export function expire(orderId: string, order: Order, now: Instant): Decision | undefined {
  if ((order.status !== 'pending' && order.status !== 'authorized') || now < order.expiresAt) return undefined;
  const expired: Order = { ...fieldsOf(order), status: 'expired', expiredAt: now };
  const data = { ...identityOf(orderId, expired), ...moneyOf(expired), draws: order.draws };
  return { order: expired, events: [newEvent(orderExpired, data)], stock: { kind: 'release', draws: order.draws } };
}

/** A wish to cancel: why, by whom, and whether they may cancel what is paid already. */
export type Cancellation = {
  readonly reason: CancelReason;
  readonly by: ActorRef;
  readonly paidToo: boolean;
  readonly now: Instant;
};

/** Cancels an order and gives its stock back. Undefined when it is canceled already; throws `not_cancelable` when it is too late for this caller. */
export function cancel(orderId: string, order: Order, { reason, by, paidToo, now }: Cancellation): Decision | undefined {
  if (order.status === 'canceled') return undefined;
  if (!mayOrderGo(order.status, 'canceled'))
    throw new Rejection('not_cancelable', `The order is ${order.status}; there is nothing left to cancel.`, {
      status: order.status,
    });
  if (!mayBeCanceled(order.status, paidToo ? 'staff' : 'customer'))
    throw new Rejection('not_cancelable', 'The order is paid already. Ask the shop to cancel it.', { status: order.status });
  const wasPaid = order.status === 'paid';
  const canceled: Order = { ...fieldsOf(order), status: 'canceled', canceledAt: now, reason, canceledBy: by };
  const data = { ...identityOf(orderId, canceled), ...moneyOf(canceled), reason, wasPaid, draws: order.draws };
  return {
    order: canceled,
    events: [newEvent(orderCanceled, data)],
    stock: { kind: wasPaid ? 'restock' : 'release', draws: order.draws },
  };
}

/** Money went back; `refundedMinor` is all of it so far. Undefined when that is known already. */
export function noteRefund(orderId: string, order: Order, refundedMinor: number): Decision | undefined {
  if (refundedMinor <= order.refundedMinor) return undefined;
  const refunded: Order = { ...order, refundedMinor };
  const data = { ...identityOf(orderId, order), refundedMinor, currency: order.quote.currency };
  return { order: refunded, events: [newEvent(orderRefunded, data)], stock: NO_STOCK };
}

/** A guest turned out to be a customer: the order is theirs now. Undefined when it is not the guest's (any more). */
export function reassign(orderId: string, order: Order, from: string, to: string): Decision | undefined {
  if (order.customerId !== from) return undefined;
  const reassigned: Order = { ...order, customerId: to };
  return {
    order: reassigned,
    events: [newEvent(orderReassigned, { ...identityOf(orderId, reassigned), fromCustomerId: from })],
    stock: NO_STOCK,
  };
}
