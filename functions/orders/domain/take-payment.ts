import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { Draw, Order } from '../../../contracts/orders/documents.ts';
import { orderAuthorized, orderExpiryExtended, orderPaid, orderRefundDue } from '../../../contracts/orders/events.ts';
import type { CartLine } from '../../../contracts/orders/quote.ts';
import { fieldsOf } from './order-fields.ts';
import { identityOf, linesOf, moneyOf, NO_STOCK, type Decision, type StockEffect } from './decision.ts';

/** What a capture said: all that was taken so far, in minor units. */
export type Capture = { readonly capturedMinor: number; readonly now: Instant };

/** The lines that need stock once more before money for them can be kept: those of an order that had expired. */
export function wantsStockAgain(order: Order, capture: Capture): readonly CartLine[] {
  const late = order.status === 'expired' && !order.refundDue && capture.capturedMinor >= order.quote.totalMinor;
  return late ? order.quote.lines.map(({ sku, quantity }) => ({ sku, quantity })) : [];
}

/**
 * Money was taken. A waiting order is paid by no less than its total; an expired one when its stock could be drawn again (`draws`);
 * else the money goes back. Undefined when there is nothing to change: it is paid already, or more of the money is still to come.
 */
export function takePayment(orderId: string, order: Order, capture: Capture, draws?: readonly Draw[]): Decision | undefined {
  if (order.status === 'paid' || order.refundDue || capture.capturedMinor <= order.refundedMinor) return undefined;
  if (order.status === 'canceled') return sendBack(orderId, order, capture, 'canceled');
  if (capture.capturedMinor < order.quote.totalMinor) {
    return order.status === 'expired' ? sendBack(orderId, order, capture, 'underpaid') : undefined;
  }
  if (order.status !== 'expired') return pay(orderId, order, capture, { kind: 'settle', draws: order.draws });
  // Drawn anew, as sold at once: there is nothing left to settle.
  return draws
    ? pay(orderId, { ...order, draws: [...draws] }, capture, NO_STOCK)
    : sendBack(orderId, order, capture, 'out_of_stock');
}

function pay(orderId: string, order: Order, { now }: Capture, stock: StockEffect): Decision {
  const paid: Order = { ...fieldsOf(order), status: 'paid', paidAt: now };
  const data = {
    ...identityOf(orderId, paid),
    ...moneyOf(paid),
    market: paid.quote.market,
    lines: linesOf(paid),
    draws: paid.draws,
    reservedAgain: order.status === 'expired',
  };
  return { order: paid, events: [newEvent(orderPaid, data)], stock };
}

function sendBack(
  orderId: string,
  order: Order,
  { capturedMinor }: Capture,
  reason: 'out_of_stock' | 'canceled' | 'underpaid',
): Decision {
  const data = {
    ...identityOf(orderId, order),
    amountMinor: capturedMinor - order.refundedMinor,
    currency: order.quote.currency,
    reason,
  };
  return { order: { ...order, refundDue: true }, events: [newEvent(orderRefundDue, data)], stock: NO_STOCK };
}

/** Money was promised: the stock stays reserved until the promise ends. Undefined when the order does not wait for it any more. */
export function takeAuthorization(orderId: string, order: Order, now: Instant, expiresAt: Instant): Decision | undefined {
  if (order.status !== 'pending') return undefined;
  const authorized: Order = { ...fieldsOf(order), status: 'authorized', authorizedAt: now, expiresAt };
  const data = { ...identityOf(orderId, authorized), ...moneyOf(authorized), expiresAt };
  return { order: authorized, events: [newEvent(orderAuthorized, data)], stock: NO_STOCK };
}

/** The payment takes longer: the stock stays reserved until `expiresAt`. Undefined when that changes nothing. */
export function waitLonger(orderId: string, order: Order, expiresAt: Instant): Decision | undefined {
  if (order.status !== 'pending' || order.expiresAt >= expiresAt) return undefined;
  const waiting: Order = { ...order, expiresAt };
  return {
    order: waiting,
    events: [newEvent(orderExpiryExtended, { ...identityOf(orderId, order), expiresAt })],
    stock: NO_STOCK,
  };
}
