import { customerGuestMerged, guestForgotten } from '../../contracts/identity/events.ts';
import * as endpoints from '../../contracts/orders/endpoints.ts';
import * as payments from '../../contracts/payments/events.ts';
import { authenticate } from '../kit/auth/authenticate.ts';
import { systemClock } from '../kit/clock.ts';
import { projectKeyring } from '../kit/crypto/project-keyring.ts';
import { vault } from '../kit/crypto/vault.ts';
import { on } from '../kit/events/consume.ts';
import { firestore } from '../kit/firebase.ts';
import { createApi } from '../kit/http/create-api.ts';
import { route } from '../kit/http/route.ts';
import { derivedId } from '../kit/ids.ts';
import { isDemoProject } from '../kit/params.ts';
import { armOnCloudTasks } from '../kit/tasks/cloud-tasks.ts';
import { openPayment } from '../payments/participant.ts';
import { cancelOrder } from './commands/cancel-order.ts';
import { checkOut } from './commands/check-out.ts';
import { onGuestForgotten } from './events/on-guest-forgotten.ts';
import { onGuestMerged } from './events/on-guest-merged.ts';
import { onPaymentCaptured } from './events/on-payment-captured.ts';
import { onPaymentOver, onPaymentRefunded } from './events/on-payment-over.ts';
import { onPaymentAuthorized, onPaymentProcessing } from './events/on-payment-promised.ts';
import type { Ports } from './ports.ts';
import { getFigures } from './queries/get-figures.ts';
import { getOrder } from './queries/get-order.ts';
import { listOrders } from './queries/list-orders.ts';
import { quoteCart } from './queries/quote-cart.ts';
import { expireOrder, expireUnpaid } from './schedules/expire-unpaid.ts';
import { cartsStore } from './store/carts.ts';
import { ordersStore } from './store/orders.ts';
import { shopStore } from './store/facts.ts';

/** The queue of expiry timers; also the name of the function that handles it. */
export const EXPIRY_QUEUE = 'ordersExpire';

const ports: Ports = {
  orders: ordersStore({ db: firestore, vault: vault({ keyring: projectKeyring(), clock: systemClock }), random: Math.random }),
  carts: cartsStore(firestore),
  shop: shopStore(firestore),
  payments: { open: async (paymentId, how) => openPayment(await firestore(), paymentId, how) },
  clock: systemClock,
  armExpiry: (orderId, dueAt) => armOnCloudTasks({ queue: EXPIRY_QUEUE, id: `expire-${orderId}`, dueAt, payload: { orderId } }),
  hash: (text) => derivedId(text),
  orderIdOf: (customerId, idempotencyKey) => derivedId(customerId, idempotencyKey),
};

/** The HTTP API of orders. */
export function api() {
  return createApi({
    service: 'orders',
    authenticate,
    clock: systemClock,
    demo: isDemoProject(),
    routes: [
      route(endpoints.quoteCart, async ({ body }) => ({ body: await quoteCart(ports)(body) })),
      route(endpoints.checkout, async ({ body, actor, idempotencyKey }) => ({
        body: await checkOut(ports)(body, actor, idempotencyKey),
      })),
      route(endpoints.listOrders, async ({ query, actor }) => ({ body: await listOrders(ports)(query, actor) })),
      route(endpoints.getOrderFigures, async ({ query }) => ({ body: await getFigures(ports)(query) })),
      route(endpoints.getOrder, async ({ params, actor }) => {
        const order = await getOrder(ports)(params.orderId, actor, 'orders.read');
        return { body: order, etag: order.version };
      }),
      route(endpoints.cancelOrder, async ({ params, body, actor }) => {
        const order = await cancelOrder(ports)(params.orderId, body.reason, actor);
        return { body: order, etag: order.version };
      }),
    ],
  });
}

/** What orders does with the events of payments. */
export function onPayments() {
  return [
    on(payments.paymentProcessing, onPaymentProcessing(ports)),
    on(payments.paymentAuthorized, onPaymentAuthorized(ports)),
    on(payments.paymentCaptured, onPaymentCaptured(ports)),
    on(payments.paymentFailed, onPaymentOver(ports)),
    on(payments.paymentCanceled, onPaymentOver(ports)),
    on(payments.paymentRefunded, onPaymentRefunded(ports)),
  ];
}

/** What orders does with the events of identity. */
export function onIdentity() {
  return [on(customerGuestMerged, onGuestMerged(ports)), on(guestForgotten, onGuestForgotten(ports))];
}

/** Expires the order of a timer. */
export function expire() {
  return (payload: Readonly<Record<string, string>>, now: string) => expireOrder(ports)(payload['orderId'] ?? '', now);
}

/** Expires what no timer has. */
export function expireSweep() {
  return expireUnpaid(ports);
}
