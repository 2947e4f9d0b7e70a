import { clockFunction } from '../kit/functions/clock.ts';
import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { taskFunction } from '../kit/functions/task.ts';
import { relaySweep } from '../kit/sweeps/relay-sweep.ts';
import { everyFiveMinutes } from '../kit/sweeps/sweep.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a checkout opens its payment in this process, and the Firebase CLI asks for the parameters that a menu loads, for no others
import '../payments/params.ts';

runAs('tasks', 'sealing');

const wiring = () => import('./wiring.ts');

export const ordersApi = httpFunction(async () => (await wiring()).api());
export const ordersRelay = relayFunction('orders', 'orders');
export const ordersOnPayments = subscriberFunction('orders.on-payments', 'payments', async () => (await wiring()).onPayments());
export const ordersOnIdentity = subscriberFunction('orders.on-identity', 'identity', async () => (await wiring()).onIdentity());
export const ordersExpire = taskFunction('ordersExpire', async () => (await wiring()).expire());
export const ordersOnClock = clockFunction({
  'orders.relay-sweep': relaySweep('orders', ['orders']),
  'orders.expire-unpaid': everyFiveMinutes(async () => (await wiring()).expireSweep()),
});
