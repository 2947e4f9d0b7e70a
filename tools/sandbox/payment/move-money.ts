import { Refusal } from '../refusal.ts';
import { moveTo, type Decision, type Payment, type Refund } from './payment.ts';

/** Takes authorized money, all of it or a part; what is not taken is released. It works once. */
export function capturePayment(payment: Payment, amountMinor: number | undefined, now: string): Decision {
  if (payment.status !== 'authorized') {
    throw new Refusal(409, 'payment_state', `This payment is ${payment.status}; there is nothing to capture.`);
  }
  const capturedMinor = amountMinor ?? payment.authorizedMinor;
  if (capturedMinor > payment.authorizedMinor) {
    throw new Refusal(409, 'amount_too_large', `Only ${payment.authorizedMinor} were authorized.`);
  }
  return {
    payment: moveTo(payment, 'succeeded', now, { capturedMinor }),
    events: [{ type: 'payment.succeeded' }],
  };
}

/** Gives up a payment that has taken no money; an authorization is released. */
export function cancelPayment(payment: Payment, now: string): Decision {
  if (payment.status === 'processing' || payment.status === 'succeeded') {
    throw new Refusal(409, 'payment_state', `A payment that is ${payment.status} can't be canceled.`);
  }
  return { payment: moveTo(payment, 'canceled', now), events: [{ type: 'payment.canceled' }] };
}

/** Ends a payment that nobody has paid in time. */
export function expirePayment(payment: Payment, now: string): Decision {
  return { payment: moveTo(payment, 'expired', now), events: [{ type: 'payment.expired' }] };
}

export type RefundOrder = {
  readonly id: string;
  readonly amountMinor: number;
  readonly reason: string;
  readonly reference?: string | undefined;
  readonly now: string;
  readonly settlesAt: string | null;
};

/** Gives captured money back, in parts if wanted; pending refunds count, so that never more goes out than came in. */
export function refundPayment(payment: Payment, order: RefundOrder): Decision {
  const promised = payment.refunds.filter((refund) => refund.status !== 'failed');
  const left = payment.capturedMinor - promised.reduce((sum, refund) => sum + refund.amountMinor, 0);
  if (order.amountMinor > left) {
    throw new Refusal(409, 'amount_too_large', `Only ${left} of this payment can still be refunded.`);
  }
  const waits = payment.refundsSettle !== 'at_once';
  const refund: Refund = {
    id: order.id,
    amountMinor: order.amountMinor,
    reason: order.reason,
    reference: order.reference ?? null,
    status: 'pending',
    createdAt: order.now,
    settlesAt: waits ? order.settlesAt : null,
    settlesAs: payment.refundsSettle === 'failing' ? 'failed' : 'succeeded',
  };
  const asked: Payment = { ...payment, refunds: [...payment.refunds, refund], updatedAt: order.now };
  return waits ? { payment: asked, events: [] } : settleRefund(asked, refund.id, 'succeeded', order.now);
}

/** Ends a pending refund; only now does it count as money that went back. */
export function settleRefund(payment: Payment, refundId: string, outcome: 'succeeded' | 'failed', now: string): Decision {
  const refund = payment.refunds.find(({ id }) => id === refundId);
  if (!refund) throw new Refusal(404, 'not_found', `There is no refund ${refundId}.`);
  if (refund.status !== 'pending') {
    throw new Refusal(409, 'refund_state', `This refund has ${refund.status} already.`);
  }
  const settled: Refund = { ...refund, status: outcome, settlesAt: null, settlesAs: null };
  return {
    payment: {
      ...payment,
      refunds: payment.refunds.map((each) => (each.id === refundId ? settled : each)),
      refundedMinor: payment.refundedMinor + (outcome === 'succeeded' ? refund.amountMinor : 0),
      updatedAt: now,
    },
    events: [{ type: outcome === 'succeeded' ? 'refund.succeeded' : 'refund.failed', refundId }],
  };
}
