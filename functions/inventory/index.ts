import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { relaySweepFunction } from '../kit/functions/relay-sweep.ts';
import { runAs } from '../kit/functions/run-as.ts';
import { scheduleFunction } from '../kit/functions/schedule.ts';
import { subscriberFunction } from '../kit/functions/subscriber.ts';

runAs();

const wiring = () => import('./wiring.ts');

export const inventoryApi = httpFunction(async () => (await wiring()).api());
export const inventoryRelay = relayFunction('inventory', 'stock');
export const inventoryRelaySweep = relaySweepFunction('inventory', ['stock']);
export const inventoryOnOrders = subscriberFunction('inventory.on-orders', 'orders', async () => (await wiring()).onOrders());
export const inventoryAudit = scheduleFunction('inventory.audit-stock', 'every 24 hours', async () => (await wiring()).audit());
