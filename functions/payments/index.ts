import { clockFunction } from '../kit/functions/clock.ts';
import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { relaySweep } from '../kit/sweeps/relay-sweep.ts';
import { daily, everyFiveMinutes } from '../kit/sweeps/sweep.ts';
// oxlint-disable-next-line import/no-unassigned-import -- the Firebase CLI asks for the parameters that a menu loads, and for no others
import './params.ts';

runAs();

const wiring = () => import('./wiring.ts');

export const paymentsApi = httpFunction(async () => (await wiring()).api());
export const paymentsRelay = relayFunction('payments', 'payments');
export const paymentsOnOrders = subscriberFunction('payments.on-orders', 'orders', async () => (await wiring()).onOrders());
export const paymentsOnClock = clockFunction({
  'payments.relay-sweep': relaySweep('payments', ['payments']),
  'payments.reconcile': everyFiveMinutes(async () => (await wiring()).reconcileSweep()),
  'payments.close-books': daily(async () => (await wiring()).closeBooksSweep()),
});
