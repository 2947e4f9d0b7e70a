import type { Payment } from '../payment/payment.ts';

/** An address of the shop with the payment and its status added, whatever query it had before. */
export function shopUrl(address: string, payment: Payment): string {
  const url = new URL(address);
  url.searchParams.set('payment', payment.id);
  url.searchParams.set('status', payment.status);
  return url.href;
}
