import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { relaySweepFunction } from '../kit/functions/relay-sweep.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { scheduleFunction } from '../kit/functions/schedule.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the Firebase CLI asks for the parameters that a menu loads, and for no others
import './params.ts';

runAs();

const wiring = () => import('./wiring.ts');

export const paymentsApi = httpFunction(async () => (await wiring()).api());
export const paymentsRelay = relayFunction('payments', 'payments');
export const paymentsRelaySweep = relaySweepFunction('payments', ['payments']);
export const paymentsOnOrders = subscriberFunction('payments.on-orders', 'orders', async () => (await wiring()).onOrders());
export const paymentsReconcile = scheduleFunction('payments.reconcile', 'every 5 minutes', async () =>
  (await wiring()).reconcileSweep(),
);
export const paymentsCloseBooks = scheduleFunction('payments.close-books', 'every 24 hours', async () =>
  (await wiring()).closeBooksSweep(),
);
