import type { OrderView } from '../../contracts/orders/endpoints.ts';
import type { Connection } from '../firebase/connection.ts';
import { retrying } from '../platform/retry.ts';
import { isShopError, ShopError } from '../shop-error.ts';
import { type HeardOrder, listenToOrder, type Timeline } from './order-listener.ts';
import type { WatchedOrder } from './orders.ts';

/** What following an order needs: the way to Firestore, and the order as HTTP gives it, with what is sealed in its document. */
export type FollowNeeds = { readonly connection: Connection; readonly get: (orderId: string) => Promise<OrderView> };

/** Who hears of an order. */
export type OrderHeard = { readonly onChange: (order: WatchedOrder) => void; readonly onError: (error: ShopError) => void };

type Parts = {
  readonly opened?: OrderView;
  readonly heard?: HeardOrder;
  readonly timeline?: Timeline;
};

/** Follows an order by its document and its events; what only HTTP tells is asked for once. Answers how to stop. */
export function followOrder({ connection, get }: FollowNeeds, orderId: string, { onChange, onError }: OrderHeard): () => void {
  let parts: Parts = {};
  let last = '';
  let stopped = false;
  let endListening = (): void => undefined;

  const take = (part: Parts): void => {
    parts = { ...parts, ...part };
    const order = latest(orderId, parts);
    const text = JSON.stringify(order);
    if (!order || stopped || text === last) return;
    last = text;
    onChange(order);
  };
  const stop = (): void => {
    stopped = true;
    endListening();
  };
  const fail = (error: ShopError): void => {
    if (!stopped) onError(error);
    stop();
  };
  retrying(() => get(orderId)).then(
    (opened) => take({ opened }),
    (error: unknown) => isShopError(error, 'not_found') && fail(error),
  );
  listenToOrder(connection, orderId, {
    onOrder: (heard) => take({ heard }),
    onTimeline: (timeline) => take({ timeline }),
    onError: fail,
  }).then(
    (end) => {
      endListening = end;
      if (stopped) end();
    },
    (cause: unknown) => fail(new ShopError('unexpected', 'Firestore could not be opened.', { cause })),
  );
  return stop;
}

/** The order as the newest word has it: that of its document, or of HTTP when that was first or came later. */
function latest(id: string, { opened, heard, timeline }: Parts): WatchedOrder | undefined {
  if (!heard || !timeline || (opened && opened.version > heard.order.version)) return opened && { ...opened, offline: false };
  const { order, offline } = heard;
  return {
    id,
    number: order.number,
    status: order.status,
    customerId: order.customerId,
    quote: order.quote,
    contact: opened?.contact,
    shippingAddress: opened?.shippingAddress,
    paymentId: order.paymentId,
    placedAt: order.placedAt,
    expiresAt: 'expiresAt' in order ? order.expiresAt : undefined,
    paidAt: 'paidAt' in order ? order.paidAt : undefined,
    refundedMinor: order.refundedMinor,
    refundDue: order.refundDue,
    version: order.version,
    timeline: timeline.filter(({ seq }) => seq <= order.version),
    offline,
  };
}
