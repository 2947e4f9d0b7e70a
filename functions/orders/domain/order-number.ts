/** The number people read out for an order: the first ten of its id's 26 characters (`CW-7F3KQ-9QX2M`), in Crockford's base 32, which has no I, L, O and U. */
export function orderNumber(orderId: string): string {
  return `CW-${orderId.slice(0, 5)}-${orderId.slice(5, 10)}`;
}
