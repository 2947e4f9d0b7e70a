import { httpFunction } from '../kit/functions/http.ts';
import { relayFunction } from '../kit/functions/relay.ts';
import { relaySweepFunction } from '../kit/functions/relay-sweep.ts';

const wiring = () => import('./wiring.ts');

export const catalogApi = httpFunction(async () => (await wiring()).api());
export const catalogRelayProducts = relayFunction('catalog', 'products');
export const catalogRelayCategories = relayFunction('catalog', 'categories');
export const catalogRelayMarkets = relayFunction('catalog', 'markets');
export const catalogRelaySweep = relaySweepFunction('catalog', ['products', 'categories', 'markets']);
