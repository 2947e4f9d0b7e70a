import { Rejection } from '../../../contracts/rejection.ts';

/** The refusal for a payment that is not there, or that this caller may not know of. */
export function paymentGone(): Rejection {
  return new Rejection('not_found', 'There is no such payment, or it is not yours.');
}
