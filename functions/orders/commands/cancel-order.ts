import { holds, refOf, type Actor } from '../../../contracts/actor.ts';
import type { CancelReason } from '../../../contracts/orders/documents.ts';
import type { OrderView } from '../../../contracts/orders/endpoints.ts';
import { cancel } from '../domain/end.ts';
import type { Ports } from '../ports.ts';
import { getOrder, notFound } from '../queries/get-order.ts';

/** Cancels an order: staff any that is not over, a customer their own until it is paid. Refuses `not_found` and `not_cancelable`; a repeat changes nothing. */
export const cancelOrder =
  (ports: Ports) =>
  async (orderId: string, reason: CancelReason, actor: Actor): Promise<OrderView> => {
    const staff = holds(actor, 'orders.cancel');
    const now = ports.clock();
    const by = refOf(actor);
    const changed = await ports.orders.change(orderId, {
      now,
      by,
      decide: (order) => {
        if (!staff && order.customerId !== actor.id) throw notFound();
        return cancel(orderId, order, { reason: staff ? reason : 'customer_request', by, paidToo: staff, now });
      },
    });
    if (!changed) throw notFound();
    return getOrder(ports)(orderId, actor, 'orders.cancel');
  };
