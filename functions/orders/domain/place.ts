import type { Destination } from '../../../contracts/catalog/destination.ts';
import { newEvent } from '../../../contracts/event.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { Draw, Order } from '../../../contracts/orders/documents.ts';
import { orderPaid, orderPlaced } from '../../../contracts/orders/events.ts';
import type { Quote, SeenQuote } from '../../../contracts/orders/quote.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import type { Sealed } from '../../../contracts/sealed.ts';
import { compareQuotes } from '../../../pricing/compare-quotes.ts';
import { identityOf, linesOf, moneyOf, NO_STOCK, type Decision } from './decision.ts';
import { orderNumber } from './order-number.ts';

/** A draw with what its shard could still promise afterwards. */
export type FreshDraw = Draw & { readonly left: number };

/** All that a new order is made of, read and priced. */
export type Placement = {
  readonly orderId: string;
  readonly customerId: string;
  readonly paymentId: string;
  readonly requestHash: string;
  readonly quote: Quote;
  readonly draws: readonly FreshDraw[];
  readonly destination?: Destination | undefined;
  readonly contact: Sealed;
  readonly shippingAddress?: Sealed | undefined;
  readonly now: Instant;
  readonly expiresAt: Instant;
};

/**
 * Throws unless the cart may be sold just as the shopper saw it: `cart_empty`, `out_of_stock` when stock is among the reasons, else `quote_changed`.
 * `available` is what is left of the SKUs of which there is too little.
 */
export function assertAsSeen(seen: SeenQuote, quote: Quote, available: ReadonlyMap<string, number>): void {
  if (quote.problems.some(({ code }) => code === 'empty_cart')) {
    throw new Rejection('cart_empty', 'The cart is empty. Put something into it, then check out.');
  }
  const changes = compareQuotes(seen, quote, available);
  if (changes.length === 0) return;
  const short = changes.some(({ code }) => code === 'out_of_stock');
  throw short
    ? new Rejection(
        'out_of_stock',
        'Some lines cannot be had in that quantity any more. Nothing was charged; change the cart and try again.',
        { changes, quote },
      )
    : new Rejection(
        'quote_changed',
        'The cart costs something else now. Nothing was charged; show the new quote and ask again.',
        { changes, quote },
      );
}

/** What drawn units become: reserved until the order is paid, or sold at once when there is nothing to pay. */
export function drawsAs(quote: Quote): 'reserved' | 'sold' {
  return quote.totalMinor === 0 ? 'sold' : 'reserved';
}

/** Makes the order of a placement, its stock drawn and its history begun: pending, or paid at once when it costs nothing. */
export function place(placement: Placement): Decision {
  const { orderId, quote, draws, now, expiresAt } = placement;
  const fields = {
    number: orderNumber(orderId),
    customerId: placement.customerId,
    requestHash: placement.requestHash,
    quote,
    draws: draws.map(({ left: _left, ...draw }) => draw),
    destination: placement.destination,
    contact: placement.contact,
    shippingAddress: placement.shippingAddress,
    paymentId: placement.paymentId,
    placedAt: now,
    refundedMinor: 0,
    refundDue: false,
    version: 1,
  };
  const free = drawsAs(quote) === 'sold';
  const order: Order = free ? { ...fields, status: 'paid', paidAt: now } : { ...fields, status: 'pending', expiresAt };
  const says = { ...identityOf(orderId, order), ...moneyOf(order), market: quote.market, lines: linesOf(order) };
  const placed = newEvent(orderPlaced, { ...says, draws: [...draws], expiresAt });
  const paid = newEvent(orderPaid, { ...says, draws: order.draws, reservedAgain: false });
  return { order, events: free ? [placed, paid] : [placed], stock: NO_STOCK };
}
