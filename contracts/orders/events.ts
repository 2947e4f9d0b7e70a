import * as z from 'zod/mini';
import { defineEvent } from '../event.ts';
import { Id, Instant, Sku, Uid } from '../ids.ts';
import { AmountMinor } from '../money.ts';
import { Currency } from '../currency.ts';
import { CancelReason, Draw } from './documents.ts';

const ofOrder = { orderId: Id, number: z.string(), customerId: Uid, paymentId: Id };
const money = { totalMinor: AmountMinor, currency: Currency };
const PlacedLine = z.object({ sku: Sku, quantity: z.int(), totalMinor: AmountMinor });

/** An order was placed and its stock reserved until `expiresAt`. `draws[].left` is what the shard could still promise afterwards. */
export const orderPlaced = defineEvent(
  'order.placed',
  1,
  z.object({
    ...ofOrder,
    ...money,
    market: z.string(),
    lines: z.array(PlacedLine),
    draws: z.array(z.object({ ...Draw.shape, left: z.int() })),
    expiresAt: Instant,
  }),
);

/** The money is promised but not taken; the stock stays reserved until `expiresAt`. */
export const orderAuthorized = defineEvent('order.authorized', 1, z.object({ ...ofOrder, ...money, expiresAt: Instant }));

/** The payment is on its way and takes longer; the stock stays reserved until the new `expiresAt`. */
export const orderExpiryExtended = defineEvent('order.expiry_extended', 1, z.object({ ...ofOrder, expiresAt: Instant }));

/** The order is paid in full and may be fulfilled; `draws` say from which location. */
export const orderPaid = defineEvent(
  'order.paid',
  1,
  z.object({
    ...ofOrder,
    ...money,
    market: z.string(),
    lines: z.array(PlacedLine),
    draws: z.array(Draw),
    reservedAgain: z.boolean(),
  }),
);

/** Nobody paid in time; `draws` were given back in the same commit. */
export const orderExpired = defineEvent('order.expired', 1, z.object({ ...ofOrder, ...money, draws: z.array(Draw) }));

/** The order was canceled and its `draws` given back in the same commit; what was captured goes back. */
export const orderCanceled = defineEvent(
  'order.canceled',
  1,
  z.object({ ...ofOrder, ...money, reason: CancelReason, wasPaid: z.boolean(), draws: z.array(Draw) }),
);

/** Money came for an order that cannot be kept; payments sends `amountMinor` back. */
export const orderRefundDue = defineEvent(
  'order.refund_due',
  1,
  z.object({
    ...ofOrder,
    amountMinor: AmountMinor,
    currency: Currency,
    reason: z.enum(['out_of_stock', 'canceled', 'underpaid']),
  }),
);

/** Money went back to the customer; `refundedMinor` is all that went back so far. */
export const orderRefunded = defineEvent(
  'order.refunded',
  1,
  z.object({ ...ofOrder, refundedMinor: AmountMinor, currency: Currency }),
);

/** A guest's order now belongs to the account that the guest turned out to have. */
export const orderReassigned = defineEvent('order.reassigned', 1, z.object({ ...ofOrder, fromCustomerId: Uid }));
