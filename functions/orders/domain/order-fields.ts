import type { Order } from '../../../contracts/orders/documents.ts';

/** What an order keeps whatever its state. */
export function fieldsOf(order: Order) {
  const {
    number,
    customerId,
    requestHash,
    quote,
    draws,
    destination,
    contact,
    shippingAddress,
    paymentId,
    placedAt,
    refundedMinor,
    refundDue,
    version,
  } = order;
  return {
    number,
    customerId,
    requestHash,
    quote,
    draws,
    destination,
    contact,
    shippingAddress,
    paymentId,
    placedAt,
    refundedMinor,
    refundDue,
    version,
  };
}
