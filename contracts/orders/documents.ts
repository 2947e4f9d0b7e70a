import * as z from 'zod/mini';
import { ActorRef } from '../actor.ts';
import { Destination } from '../catalog/destination.ts';
import { defineDocument } from '../document.ts';
import { Id, Instant, Sku, Uid } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { Sealed } from '../sealed.ts';
import { Quote } from './quote.ts';

/** Units of a SKU that an order drew from one shard of its stock, and where they lie. */
export const Draw = z.object({ sku: Sku, shard: z.int(), locationId: Id, quantity: z.int().check(z.minimum(1)) });
export type Draw = z.infer<typeof Draw>;

/** Why an order was canceled. */
export const CancelReason = z.enum(['customer_request', 'staff_decision', 'payment_failed', 'fraud_suspected']);
export type CancelReason = z.infer<typeof CancelReason>;

const everyOrder = {
  number: z.string(),
  customerId: Uid,
  /** A hash of the request that placed it: a reused idempotency key is told from a repeat. */
  requestHash: z.string(),
  quote: Quote,
  draws: z.array(Draw),
  destination: z.optional(Destination),
  contact: Sealed,
  shippingAddress: z.optional(Sealed),
  paymentId: Id,
  placedAt: Instant,
  refundedMinor: AmountMinor,
  /** Money came that the order could not be kept for; it goes back by itself. */
  refundDue: z.boolean(),
  version: z.int().check(z.minimum(1)),
};

/** The document `orders/{id}`: a union by status. Contact and address are sealed for the person; amounts are minor units of the quote's currency. */
export const Order = defineDocument(
  'orders',
  1,
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('pending'), ...everyOrder, expiresAt: Instant }),
    z.object({ status: z.literal('authorized'), ...everyOrder, authorizedAt: Instant, expiresAt: Instant }),
    z.object({ status: z.literal('paid'), ...everyOrder, paidAt: Instant }),
    z.object({ status: z.literal('expired'), ...everyOrder, expiredAt: Instant }),
    z.object({ status: z.literal('canceled'), ...everyOrder, canceledAt: Instant, reason: CancelReason, canceledBy: ActorRef }),
  ]),
);
export type Order = z.infer<typeof Order.schema>;
/** Every status an order can have. */
export type OrderStatus = Order['status'];

/** The states of an order, for filters and the transition table. */
export const OrderStatus = z.enum(['pending', 'authorized', 'paid', 'expired', 'canceled']);
