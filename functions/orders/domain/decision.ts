import type { Draw, Order } from '../../../contracts/orders/documents.ts';

/** What becomes of the units an order drew: given back, counted as sold, or put back on the shelf after a sale. */
export type StockEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'release' | 'settle' | 'restock'; readonly draws: readonly Draw[] };

type OrderEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What was decided of an order: how it is now (its version is counted by the store), what to say of it, and what it does to stock. */
export type Decision = { readonly order: Order; readonly events: readonly OrderEvent[]; readonly stock: StockEffect };

/** No effect on stock. */
export const NO_STOCK: StockEffect = { kind: 'none' };

/** What every event of an order says of it. */
export function identityOf(orderId: string, order: Order) {
  return { orderId, number: order.number, customerId: order.customerId, paymentId: order.paymentId };
}

/** What an order costs, for its events. */
export function moneyOf(order: Order) {
  return { totalMinor: order.quote.totalMinor, currency: order.quote.currency };
}

/** The lines of an order, for its events. */
export function linesOf(order: Order) {
  return order.quote.lines.map(({ sku, quantity, totalMinor }) => ({ sku, quantity, totalMinor }));
}
