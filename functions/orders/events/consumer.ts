import { Rejection } from '../../../contracts/rejection.ts';

/** The name under which orders consumes the events of payments. */
export const CONSUMER = 'orders.on-payments';

/** An event names an order that is not there: it can never be handled and becomes a dead letter. */
export function orderGone(orderId: string): Rejection {
  return new Rejection('not_found', `There is no order ${orderId} for this event.`);
}
