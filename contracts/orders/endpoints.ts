import * as z from 'zod/mini';
import { Address, Phone } from '../address.ts';
import { endpoint, page } from '../endpoint.ts';
import { Cursor, Id, Instant, line, PageSize, Uid } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { CancelReason, OrderStatus } from './documents.ts';
import { FiguresQuery, OrderFigures } from './figures.ts';
import { Quote, QuoteRequest, SeenQuote } from './quote.ts';

/** A web address that a shopper is sent back to: https, or http on this very machine. `{orderId}` in it becomes the new order's id. */
const ReturnUrl = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(
      /^(?:https:\/\/[^\s/]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)(?:\/\S*)?$/,
      'A return address starts with https://',
    ),
  );

/** Who to write to about an order. */
export const Contact = z.strictObject({
  email: z.string().check(z.maxLength(254), z.email()),
  phone: z.optional(Phone),
});
export type Contact = z.infer<typeof Contact>;

/** What a checkout says beside the cart, which the server reads itself: what the shopper saw, who they are and where it goes. */
export const CheckoutRequest = z.strictObject({
  seen: SeenQuote,
  contact: Contact,
  shippingAddress: z.optional(Address),
  shippingOptionId: z.optional(z.string().check(z.maxLength(65))),
  returnUrl: ReturnUrl,
});
export type CheckoutRequest = z.infer<typeof CheckoutRequest>;

/** A line of an order's history as people see it. */
export const TimelineEntry = z.object({ seq: z.int(), type: z.string(), at: Instant, by: z.string() });

/** An order as its owner and the staff see it, with contact and address in plain text. */
export const OrderView = z.object({
  id: Id,
  number: z.string(),
  status: OrderStatus,
  customerId: Uid,
  quote: Quote,
  contact: Contact,
  shippingAddress: z.optional(Address),
  paymentId: Id,
  placedAt: Instant,
  expiresAt: z.optional(Instant),
  paidAt: z.optional(Instant),
  refundedMinor: AmountMinor,
  refundDue: z.boolean(),
  version: z.int(),
  timeline: z.array(TimelineEntry),
});
export type OrderView = z.infer<typeof OrderView>;

/** An order in a listing. */
export const OrderSummary = z.object({
  id: Id,
  number: z.string(),
  status: OrderStatus,
  customerId: Uid,
  itemCount: z.int(),
  totalMinor: z.int(),
  currency: z.string(),
  placedAt: Instant,
});
export type OrderSummary = z.infer<typeof OrderSummary>;

/** What a checkout answers: the order, and where to pay it. `payUrl` is there while there is something to pay; it is absent for a `pending` order when the provider did not answer: repeat the request with the same key. */
export const CheckoutResult = z.object({
  orderId: Id,
  number: z.string(),
  status: OrderStatus,
  totalMinor: z.int(),
  currency: z.string(),
  expiresAt: z.optional(Instant),
  payment: z.object({ id: Id, payUrl: z.optional(z.string()) }),
});
export type CheckoutResult = z.infer<typeof CheckoutResult>;

export const quoteCart = endpoint({
  method: 'POST',
  path: '/v1/quote',
  summary: 'Price lines in a market, as checkout will',
  access: 'public',
  body: QuoteRequest,
  response: Quote,
  rejections: ['unknown_market'],
});

export const checkout = endpoint({
  method: 'POST',
  path: '/v1/checkout',
  summary: 'Turn the cart into an order with its stock reserved, and open its payment',
  access: 'user',
  idempotent: true,
  status: 201,
  body: CheckoutRequest,
  response: CheckoutResult,
  rejections: [
    'cart_empty',
    'out_of_stock',
    'quote_changed',
    'idempotency_key_reused',
    'unknown_market',
    'contention',
    'deadline_exceeded',
  ],
});

export const listOrders = endpoint({
  method: 'GET',
  path: '/v1/orders',
  summary: "List orders, newest first: your own, or everybody's with the permission orders.read and scope=all",
  access: 'own:orders.read',
  query: z.strictObject({
    scope: z.optional(z.enum(['own', 'all'])),
    status: z.optional(OrderStatus),
    customerId: z.optional(Uid),
    number: z.optional(line(20)),
    /** Placed from and up to an instant, both included. */
    from: z.optional(Instant),
    to: z.optional(Instant),
    limit: PageSize,
    cursor: z.optional(Cursor),
  }),
  response: page(OrderSummary),
  rejections: ['forbidden'],
});

export const getOrderFigures = endpoint({
  method: 'GET',
  path: '/v1/orders/figures',
  summary:
    'What was sold by day in one currency: orders placed that day that are paid now; a read for each day, and for each 1,000 orders of a day',
  access: 'orders.read',
  query: FiguresQuery,
  response: OrderFigures,
  rejections: [],
});

export const getOrder = endpoint({
  method: 'GET',
  path: '/v1/orders/{orderId}',
  summary: 'One order with its history',
  access: 'own:orders.read',
  params: z.strictObject({ orderId: Id }),
  response: OrderView,
  rejections: ['not_found'],
});

export const cancelOrder = endpoint({
  method: 'POST',
  path: '/v1/orders/{orderId}/cancel',
  summary: 'Cancel an order; its stock is given back and its money goes back. A repeat changes nothing',
  access: 'own:orders.cancel',
  params: z.strictObject({ orderId: Id }),
  body: z.strictObject({ reason: CancelReason }),
  response: OrderView,
  rejections: ['not_found', 'not_cancelable', 'forbidden'],
});
