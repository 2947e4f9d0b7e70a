import { clockFunction } from '../kit/functions/clock.ts';
import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';
import { relaySweep } from '../kit/sweeps/relay-sweep.ts';
import { daily } from '../kit/sweeps/sweep.ts';

runAs();

const wiring = () => import('./wiring.ts');

export const inventoryApi = httpFunction(async () => (await wiring()).api());
export const inventoryRelay = relayFunction('inventory', 'stock');
export const inventoryOnOrders = subscriberFunction('inventory.on-orders', 'orders', async () => (await wiring()).onOrders());
export const inventoryOnClock = clockFunction({
  'inventory.relay-sweep': relaySweep('inventory', ['stock']),
  'inventory.audit-stock': daily(async () => (await wiring()).audit()),
});
