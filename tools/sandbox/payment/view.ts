import type { Payment, Refund } from './payment.ts';

/** A payment as the API and its events show it: without what only the sandbox knows about its future. */
export type PaymentView = Omit<Payment, 'refunds' | 'settlesAt' | 'settlesAs' | 'refundsSettle'> & {
  readonly payUrl: string;
  readonly refunds: readonly RefundView[];
};

export type RefundView = Omit<Refund, 'settlesAt' | 'settlesAs'> & { readonly paymentId: string };

export function paymentView(payment: Payment, baseUrl: string): PaymentView {
  const { refunds, settlesAt: _at, settlesAs: _as, refundsSettle: _how, ...shown } = payment;
  return {
    ...shown,
    payUrl: `${baseUrl}/pay/${payment.id}`,
    refunds: refunds.map((refund) => refundView(refund, payment.id)),
  };
}

export function refundView(refund: Refund, paymentId: string): RefundView {
  const { settlesAt: _at, settlesAs: _as, ...shown } = refund;
  return { ...shown, paymentId };
}
