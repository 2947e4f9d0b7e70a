import { holds, type Actor } from '../../../contracts/actor.ts';
import type { EventDocument } from '../../../contracts/event.ts';
import type { OrderView } from '../../../contracts/orders/endpoints.ts';
import type { Permission } from '../../../contracts/permissions.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Ports } from '../ports.ts';

/** The refusal for an order that is not there, or that this caller may not know of. */
export function notFound(): Rejection {
  return new Rejection('not_found', 'There is no such order, or it is not yours.');
}

/** One order with its history, contact and address in plain text: for its owner, and for whoever holds the permission. Refuses `not_found`. */
export const getOrder =
  (ports: Ports) =>
  async (orderId: string, actor: Actor, permission: Permission): Promise<OrderView> => {
    const order = await ports.orders.find(orderId);
    if (!order || (order.customerId !== actor.id && !holds(actor, permission))) throw notFound();
    const [personal, history] = await Promise.all([ports.orders.openPersonal(orderId, order), ports.orders.history(orderId)]);
    return {
      id: orderId,
      number: order.number,
      status: order.status,
      customerId: order.customerId,
      quote: order.quote,
      ...personal,
      paymentId: order.paymentId,
      placedAt: order.placedAt,
      expiresAt: 'expiresAt' in order ? order.expiresAt : undefined,
      paidAt: order.status === 'paid' ? order.paidAt : undefined,
      refundedMinor: order.refundedMinor,
      refundDue: order.refundDue,
      version: order.version,
      timeline: history.map(entryOf),
    };
  };

function entryOf({ seq, type, at, actor }: EventDocument) {
  return { seq, type, at, by: actor.kind === 'user' && actor.role ? actor.role : actor.kind };
}
