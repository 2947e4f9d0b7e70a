import type { Actor } from '../../../contracts/actor.ts';
import { refOf } from '../../../contracts/actor.ts';
import type { Destination } from '../../../contracts/catalog/destination.ts';
import type { Instant } from '../../../contracts/ids.ts';
import type { Order } from '../../../contracts/orders/documents.ts';
import type { CheckoutRequest, CheckoutResult } from '../../../contracts/orders/endpoints.ts';
import type { Quote } from '../../../contracts/orders/quote.ts';
import { Rejection } from '../../../contracts/rejection.ts';
import { priceCart } from '../../../pricing/price-cart.ts';
import { assertAsSeen, drawsAs, place } from '../domain/place.ts';
import type { CartFacts, PlaceRules, Ports } from '../ports.ts';

/** How long an order waits for its payment before its stock is given back. */
export const PAY_WITHIN_MS = 30 * 60_000;

type PaymentState = CheckoutResult['payment'];

/**
 * Turns the caller's cart into an order in one atomic commit and opens its payment after it. The same idempotency key finds the same order;
 * with another request it is refused (`idempotency_key_reused`). Also refuses `cart_empty`, `unknown_market`, `out_of_stock`, `quote_changed`.
 */
export const checkOut =
  (ports: Ports) =>
  async (request: CheckoutRequest, actor: Actor, idempotencyKey: string): Promise<CheckoutResult> => {
    const orderId = ports.orderIdOf(actor.id, idempotencyKey);
    const paymentId = `pay_${orderId}`;
    const requestHash = ports.hash(JSON.stringify(request));
    const now = ports.clock();
    const { contact, shippingAddress } = request;

    const placing = { orderId, customerId: actor.id, paymentId, requestHash, contact, shippingAddress, by: refOf(actor), now };
    const { order, replayed } = await ports.orders.place(placing, rulesFor(request, now));

    if (replayed) assertSameRequest(order, requestHash);
    else if (order.status === 'pending') await ports.armExpiry(orderId, order.expiresAt);
    return resultOf(orderId, order, await paymentOf(ports, order, forOrder(request, orderId), replayed));
  };

/** The way back to the shop with the id filled in, which the client cannot know before there is an order. */
function forOrder(request: CheckoutRequest, orderId: string): CheckoutRequest {
  return { ...request, returnUrl: request.returnUrl.replaceAll('{orderId}', orderId) };
}

function rulesFor(request: CheckoutRequest, now: Instant): PlaceRules {
  const expiresAt = new Date(Date.parse(now) + PAY_WITHIN_MS).toISOString();
  return {
    price: (facts) => priceFor(facts, destinationOf(request), request.shippingOptionId),
    approve: (quote, available) => assertAsSeen(request.seen, quote, available),
    drawsAs,
    place: (placement) => place({ ...placement, destination: destinationOf(request), expiresAt }),
  };
}

/** Prices lines of a known, active market; refuses `unknown_market`. */
export function priceFor(facts: CartFacts, destination: Destination | undefined, shippingOptionId: string | undefined): Quote {
  const { market, offers, lines } = facts;
  if (!market?.active) throw new Rejection('unknown_market', 'There is no such market. Choose one of the published markets.');
  return priceCart({ market, offers, lines, destination, shippingOptionId });
}

function destinationOf({ shippingAddress }: CheckoutRequest): Destination | undefined {
  if (!shippingAddress) return undefined;
  const { country, region } = shippingAddress;
  return region === undefined ? { country } : { country, region };
}

function assertSameRequest(order: Order, requestHash: string): void {
  if (order.requestHash === requestHash) return;
  throw new Rejection(
    'idempotency_key_reused',
    'This Idempotency-Key placed another order already. Make a new key for a new checkout.',
  );
}

/**
 * Opens the payment of an order that waits for one; a provider that does not answer now is asked again when the request is repeated.
 * What this very call has drafted need not be read; of a repeat nobody knows how far its payment has come.
 */
async function paymentOf(ports: Ports, order: Order, request: CheckoutRequest, replayed: boolean): Promise<PaymentState> {
  if (order.status !== 'pending') return { id: order.paymentId };
  const { totalMinor: amountMinor, currency } = order.quote;
  const drafted = replayed ? undefined : { amountMinor, currency };
  const { returnUrl, contact } = request;
  const { payUrl } = await ports.payments.open(order.paymentId, { returnUrl, email: contact.email, drafted });
  return { id: order.paymentId, payUrl };
}

function resultOf(orderId: string, order: Order, payment: PaymentState): CheckoutResult {
  return {
    orderId,
    number: order.number,
    status: order.status,
    totalMinor: order.quote.totalMinor,
    currency: order.quote.currency,
    expiresAt: 'expiresAt' in order ? order.expiresAt : undefined,
    payment,
  };
}
