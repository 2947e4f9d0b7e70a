import { Rejection } from '../../../contracts/rejection.ts';

/** The name under which payments consumes the events of orders. */
export const CONSUMER = 'payments.on-orders';

/** An event names a payment that is not there: it was made in the commit of its order, so this can never be handled. */
export function noPayment(paymentId: string): Rejection {
  return new Rejection('not_found', `There is no payment ${paymentId} for this event.`);
}
