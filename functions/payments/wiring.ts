import * as endpoints from '../../contracts/payments/endpoints.ts';
import * as orderEvents from '../../contracts/orders/events.ts';
import { authenticate } from '../kit/auth/authenticate.ts';
import { systemClock } from '../kit/clock.ts';
import { on } from '../kit/events/consume.ts';
import { firestore } from '../kit/firebase.ts';
import { createApi } from '../kit/http/create-api.ts';
import { route } from '../kit/http/route.ts';
import { derivedId } from '../kit/ids.ts';
import { log } from '../kit/logger.ts';
import { isDemoProject } from '../kit/params.ts';
import { inOnePart } from '../kit/sweeps/sweep.ts';
import { cancelPayment } from './commands/cancel-payment.ts';
import { capturePayment } from './commands/capture-payment.ts';
import { refundPayment } from './commands/refund-payment.ts';
import { takeWebhook } from './commands/take-webhook.ts';
import { onOrderCanceled, onOrderExpired } from './events/on-order-over.ts';
import { onOrderReassigned } from './events/on-order-reassigned.ts';
import { onOrderRefundDue } from './events/on-order-refund-due.ts';
import type { Ports } from './ports.ts';
import { configuredProvider } from './providers/configured.ts';
import { getPayment } from './queries/get-payment.ts';
import { listPayments } from './queries/list-payments.ts';
import { closeBooks } from './schedules/close-books.ts';
import { reconcile } from './schedules/reconcile.ts';
import { paymentsStore } from './store/payments-store.ts';

const ports: Ports = {
  payments: paymentsStore(firestore),
  provider: configuredProvider,
  clock: systemClock,
  derivedId,
  alert: log.error,
};

/** The HTTP API of payments. */
export function api() {
  return createApi({
    service: 'payments',
    authenticate,
    clock: systemClock,
    demo: isDemoProject(),
    routes: [
      route(endpoints.getPayment, async ({ params, actor }) => {
        const payment = await getPayment(ports)(params.paymentId, actor);
        return { body: payment, etag: payment.version };
      }),
      route(endpoints.listPayments, async ({ query }) => ({ body: await listPayments(ports)(query) })),
      route(endpoints.capturePayment, async ({ params, body, actor }) => ({
        body: await capturePayment(ports)(params.paymentId, body.amountMinor, actor),
      })),
      route(endpoints.cancelPayment, async ({ params, body, actor }) => ({
        body: await cancelPayment(ports)(params.paymentId, body.reason, actor),
      })),
      route(endpoints.refundPayment, async ({ params, body, actor, idempotencyKey }) => ({
        body: await refundPayment(ports)(params.paymentId, body, actor, idempotencyKey),
      })),
      route(endpoints.getLedgerBalance, async ({ query }) => ({ body: await ports.payments.balance(query.currency) })),
      route(endpoints.receiveWebhook, async ({ params, raw, headers }) => ({
        body: await takeWebhook(ports)(params.provider, raw, headers),
      })),
    ],
  });
}

/** What payments does with the events of orders. */
export function onOrders() {
  return [
    on(orderEvents.orderCanceled, onOrderCanceled(ports)),
    on(orderEvents.orderExpired, onOrderExpired(ports)),
    on(orderEvents.orderRefundDue, onOrderRefundDue(ports)),
    on(orderEvents.orderReassigned, onOrderReassigned(ports)),
  ];
}

/** Asks providers about payments without news. */
export function reconcileSweep() {
  return reconcile(ports);
}

/** Adds up the books. */
export function closeBooksSweep() {
  return inOnePart(closeBooks(ports));
}
